//! Her own space: who she is today on one side, the wall with what she made on the other.

use accesskit::Role;
use bevy::prelude::*;

use super::hung::{drawn, title_of};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Field, Motion, Picture, Writes, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, body, card, dashed, icon_button, page, plain_button, writing_field};
use crate::game::theme::{Hue, Style};
use crate::mission::keepsake::LONGEST_NAME;
use crate::pack::model::Accent;
use crate::stay::{Hung, Intent, Sheet, Slot, Stay, Weather};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let mut bar = Bar::of_sheet(look, look.say("space"));
    let remembers = icon_button(look, "icons/lock", look.say("remembers"), Intent::Open(Sheet::Remembers));
    bar.beside_help.insert(0, remembers.key("remembers"));
    let (me, wall) = (me(look, stay), wall(look, stay));
    let content = if look.frame.narrow {
        column().gap(theme.gap.wide).child(me).child(wall)
    } else {
        let beside = row().gap(theme.gap.wide).node(|node| node.align_items = AlignItems::Start);
        beside.child(me.wide(theme.column.card)).child(wall.grow())
    };
    let content = content.wide(look.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    page(look.say("space"), Hue::Tint(Accent::Lilac), bar.draw(look), body(look, "space").child(content))
}

/// Portrait, nickname, the day's weather.
fn me(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let side = theme.picture.hero * 0.85;
    let mirror = || Intent::Open(Sheet::Mirror(Slot::Hair));
    let change = plain_button(look, look.say("space-portrait"), Some("icons/pencil"), mirror()).key("mirror");
    let shuffle = icon_button(look, "icons/shuffle", look.say("space-shuffle"), Intent::Shuffle).key("shuffle");
    let field = Field {
        text: stay.space().nickname().to_owned(),
        label: look.say("space-nickname"),
        most: LONGEST_NAME,
        lines: 1,
        writes: Writes::Nickname,
    };
    let name = column()
        .gap(theme.gap.hair)
        .node(|node| node.width = percent(100))
        .child(text(look.say("space-nickname"), Style::Label, Hue::Ink))
        .child(writing_field(look, field).key("nickname"))
        .child(text(look.say("space-no-name"), Style::Small, Hue::Ink));
    card(look, Hue::Card)
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.flex_shrink = 0.0;
        })
        .child(look.me(side))
        .child(row().centred().wraps().gap(theme.gap.small).child(change).child(shuffle))
        .child(name)
        .child(weather(look, stay))
}

fn weather(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let kinds = Weather::ALL.into_iter().map(|weather| {
        let chosen = stay.space().weather() == Some(weather);
        let side = theme.picture.icon + theme.gap.small;
        row()
            .centred()
            .size(theme.target - theme.gap.hair, theme.target - theme.gap.hair)
            .fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card })
            .line(if chosen { Hue::Ink } else { Hue::Clear })
            .round(theme.radius.small)
            .child(picture(Picture::Icon(thing(weather)), side, side))
            .chooses(Role::RadioButton, chosen, Intent::Feel(weather))
            .called(look.say(&format!("weather-{}", weather.slug())))
            .key(format!("weather-{}", weather.slug()))
    });
    let chosen = stay.space().weather().map(|weather| look.say(&format!("weather-{}", weather.slug())));
    column()
        .gap(theme.gap.hair)
        .node(|node| node.width = percent(100))
        .child(text(look.say("space-weather"), Style::Label, Hue::Ink))
        .child(row().wraps().with(kinds).speaks(Role::RadioGroup, Some(look.say("space-weather"))))
        .maybe(chosen.map(|name| text(name, Style::Small, Hue::Ink)))
}

fn thing(weather: Weather) -> &'static str {
    match weather {
        Weather::Sun => "things/sun",
        Weather::SunBehindCloud => "things/sun-behind-cloud",
        Weather::Cloud => "things/cloud",
        Weather::Rain => "things/cloud-with-rain",
        Weather::Storm => "things/cloud-with-lightning",
        Weather::Rainbow => "things/rainbow",
    }
}

/// What she made, small; a tap shows it large. An empty wall says how it fills.
fn wall(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let hung: Vec<_> = stay.space().wall().iter().enumerate().map(|(at, hung)| frame(look, stay, hung, at)).collect();
    let empty = hung.is_empty().then(|| {
        let side = theme.picture.hero * 0.5;
        row()
            .gap(theme.gap.wide)
            .pad(theme.gap.wide, theme.gap.wide)
            .node(|node| node.width = percent(100))
            .child(dashed(theme.radius.card))
            .child(picture(Picture::Icon("things/framed-picture"), side, side))
            .child(text(look.say("space-empty"), Style::Body, Hue::Ink).grow())
    });
    let kept = text(
        look.say(if stay.profile().is_some() { "space-kept" } else { "space-kept.guest" }),
        Style::Small,
        Hue::Ink,
    );
    column()
        .gap(theme.gap.base)
        .child(heading(look.say("space-wall"), Style::Heading, Hue::Ink))
        .maybe(empty)
        .with(hung)
        .child(kept)
}

fn frame(look: &Look, stay: &Stay, hung: &Hung, at: usize) -> Element {
    let theme = look.theme;
    let see = plain_button(look, look.say("space-look"), Some("icons/eye"), Intent::Open(Sheet::Hung(at)));
    let title = title_of(look, hung);
    let head = row()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(picture(Picture::Line("icons/pin", Hue::Ink), theme.picture.icon, theme.picture.icon))
        .child(text(title.clone(), Style::Label, Hue::Ink).grow())
        .child(see.called(look.say_with("space-look-at", &[("what", title)])).key(format!("hung-{at}")));
    column()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .child(head)
        .maybe(drawn(look, stay, hung))
        .key(format!("frame-{at}"))
        .moves(Motion::Appear(at as u32))
}
