//! Her own space: who she is today on one side, the wall with what she made on the other.

use accesskit::Role;
use bevy::prelude::*;

use super::wall::small;
use crate::app::{GirlIntent, Intent, Sheet, Slot, Space, Visiting, Weather};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Field, Picture, Writes, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, card, icon_button, page, plain_button, undrawn, writing_field};
use crate::mission::keepsake::LONGEST_NAME;
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let mut bar = Bar::of_sheet(cx, cx.say("space"));
    let remembers =
        icon_button(cx, "icons/lock", cx.say("remembers"), Intent::Girl(GirlIntent::Open(Sheet::Remembers)));
    bar.beside_help.insert(0, remembers.key("remembers"));
    let room = cx.fit(theme.column.wide);
    let beside = if cx.frame.narrow { room } else { room - theme.column.card - theme.gap.wide };
    let (me, wall) = (me(cx, visiting.visit.space()), wall(cx, visiting, beside));
    let content = if cx.frame.narrow {
        column().gap(theme.gap.wide).child(me).child(wall)
    } else {
        let both = row().gap(theme.gap.wide).node(|node| node.align_items = AlignItems::Start);
        both.child(me.wide(theme.column.card)).child(wall.wide(beside))
    };
    let content = content.wide(cx.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    page(cx.say("space"), Hue::Tint(Accent::Lilac), bar.draw(cx), body(cx, "space").child(content))
}

/// Portrait, nickname, the day's weather.
fn me(cx: &ViewCx, space: &Space) -> Element {
    let theme = cx.theme;
    let side = theme.picture.hero * 0.85;
    let mirror = || Intent::Girl(GirlIntent::Open(Sheet::Mirror(Slot::Hair)));
    let change = plain_button(cx, cx.say("space-portrait"), Some("icons/pencil"), mirror()).key("mirror");
    let shuffle =
        icon_button(cx, "icons/shuffle", cx.say("space-shuffle"), Intent::Girl(GirlIntent::Shuffle)).key("shuffle");
    let field = Field::of(Writes::Nickname, space.nickname_as_written(), cx.say("space-nickname"), LONGEST_NAME);
    let name = column()
        .gap(theme.gap.hair)
        .node(|node| node.width = percent(100))
        .child(text(cx.say("space-nickname"), Style::Label, Hue::Ink))
        .child(writing_field(cx, field).key("nickname"))
        .maybe(undrawn(cx, space.nickname_as_written()))
        .child(text(cx.say("space-no-name"), Style::Small, Hue::Ink));
    card(cx, Hue::Card)
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.flex_shrink = 0.0;
        })
        .child(cx.me(side))
        .child(row().centred().wraps().gap(theme.gap.small).child(change).child(shuffle))
        .child(name)
        .child(weather(cx, space))
}

fn weather(cx: &ViewCx, space: &Space) -> Element {
    let theme = cx.theme;
    let kinds = Weather::ALL.into_iter().map(|weather| {
        let chosen = space.weather() == Some(weather);
        let side = cx.icon() + theme.gap.small;
        row()
            .centred()
            .size(theme.target - theme.gap.hair, theme.target - theme.gap.hair)
            .fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card })
            .line(if chosen { Hue::Ink } else { Hue::Clear })
            .round(theme.radius.small)
            .child(picture(Picture::Icon(thing(weather)), side, side))
            .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Feel(weather)))
            .called(cx.say(&format!("weather-{}", weather.slug())))
            .key(format!("weather-{}", weather.slug()))
    });
    let chosen = space.weather().map(|weather| cx.say(&format!("weather-{}", weather.slug())));
    column()
        .gap(theme.gap.hair)
        .node(|node| node.width = percent(100))
        .child(text(cx.say("space-weather"), Style::Label, Hue::Ink))
        .child(
            row()
                .wraps()
                .wide(cx.theme.column.card - 2.0 * cx.theme.gap.wide)
                .with(kinds)
                .speaks(Role::RadioGroup, Some(cx.say("space-weather"))),
        )
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

/// Her wall, small: a tap leads there.
fn wall(cx: &ViewCx, visiting: Visiting, wide: f32) -> Element {
    let kept = cx.say(if visiting.visit.profile().is_some() { "space-kept" } else { "space-kept.guest" });
    column()
        .gap(cx.theme.gap.base)
        .child(heading(cx.say("space-wall"), Style::Heading, Hue::Ink))
        .child(small(cx, visiting, wide))
        .child(text(kept, Style::Small, Hue::Ink).wide(wide))
}
