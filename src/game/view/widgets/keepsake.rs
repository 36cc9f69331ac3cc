//! What she makes and keeps, drawn the same in its mission, on her wall and large: a pact's poster, a letter, a help card.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, text};
use crate::mission::Private;
use crate::mission::ids::{HelpId, PersonId};
use crate::mission::keepsake::Ground;
use crate::pack::model::{Accent, Fact, HelpLine};
use crate::words::Said;

/// The colour of a collage's ground.
pub fn ground_hue(ground: Ground) -> Hue {
    match ground {
        Ground::Paper => Hue::Card,
        Ground::Sun => Hue::Tint(Accent::Sun),
        Ground::Coral => Hue::Tint(Accent::Coral),
        Ground::Lilac => Hue::Tint(Accent::Lilac),
        Ground::Mint => Hue::Tint(Accent::Mint),
        Ground::Sky => Hue::Tint(Accent::Sky),
        Ground::Rose => Hue::Tint(Accent::Rose),
    }
}

/// Rules on a poster.
pub fn poster(cx: &ViewCx, title: Said, rules: impl IntoIterator<Item = (Picture, Said)>, own: &str) -> Element {
    let theme = cx.theme;
    let side = cx.icon() + theme.gap.small;
    let line = |shown: Picture, rule: Said| {
        row().gap(theme.gap.base).child(picture(shown, side, side)).child(text(rule, Style::Body, Hue::Ink).grow())
    };
    let own = (!own.is_empty()).then(|| line(Picture::Icon("things/star"), own.to_owned().into()));
    sheet(cx, Hue::Tint(Accent::Sun))
        .gap(theme.gap.small + theme.gap.hair)
        .child(heading(title, Style::Heading, Hue::Ink))
        .with(rules.into_iter().map(|(shown, rule)| line(shown, rule)))
        .maybe(own)
        .speaks(Role::Group, None)
}

/// A letter's sheet: to whom, and what is written.
pub fn written(cx: &ViewCx, to: &PersonId, sentences: impl IntoIterator<Item = Said>) -> Element {
    let to = cx.say_with("letter-to", &[("name", cx.name(to).into())]);
    let sentences = sentences.into_iter().map(|sentence| text(sentence, Style::Body, Hue::Ink));
    sheet(cx, Hue::Tint(Accent::Lilac)).child(heading(to, Style::Heading, Hue::Ink)).with(sentences)
}

/// The paper that something is written on.
fn sheet(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    column()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.wide)
        .node(|node| node.width = percent(100))
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
}

/// Somebody on a help card.
pub struct CardPerson {
    /// The figure.
    pub picture: Picture,
    /// Who that is: “my aunt”.
    pub who: Said,
    /// What she calls her or him; often nothing.
    pub name: Private,
}

/// A help card: her people, then the numbers. It is laid out like the paper it can become: all of it on one side.
pub fn help_card(cx: &ViewCx, people: Vec<CardPerson>, help: &[HelpId]) -> Element {
    let theme = cx.theme;
    let none = people.is_empty();
    let people = people.into_iter().map(|person| {
        let side = theme.picture.thing;
        let name = person.name.trim().to_owned();
        let (large, small) = if name.is_empty() { (person.who, None) } else { (name.into(), Some(person.who)) };
        column()
            .centred()
            .gap(theme.gap.hair)
            .child(row().centred().size(side * 1.4, side * 1.4).fill(Hue::Card).line(Hue::Ink).pill().child(picture(
                person.picture,
                side * 0.85,
                side * 0.85,
            )))
            .child(text(large, Style::Label, Hue::Ink).centred())
            .maybe(small.map(|who| text(who, Style::Small, Hue::Ink).centred()))
            .grow()
    });
    let nobody = none.then(|| text(cx.say("card-nobody"), Style::Small, Hue::Ink));
    // A number that is not sure is not on a card: a card is carried about for years.
    let sure = cx.lines_of(help).into_iter().filter(|line| line.number_status == Fact::Verified);
    let lines = sure.map(|line| number(cx, line));
    sheet(cx, Hue::Tint(Accent::Sky))
        .pad(theme.gap.wide, theme.gap.base + theme.gap.hair)
        .child(heading(cx.say("card-title"), Style::Heading, Hue::Ink))
        .maybe(nobody)
        .child(row().gap(theme.gap.base).node(|node| node.align_items = AlignItems::Start).with(people))
        .child(column().gap(theme.gap.hair).with(lines))
        .speaks(Role::Group, None)
}

/// A line on a help card: its name, where it is on the internet for who would rather chat, and its number.
fn number(cx: &ViewCx, line: &HelpLine) -> Element {
    let site = line.site.clone().filter(|_| !line.is_app());
    let who = row()
        .wraps()
        .gap(cx.theme.gap.small)
        .node(|node| node.align_items = AlignItems::Baseline)
        .child(text(cx.sentence(&line.sentence(None)), Style::Body, Hue::Ink))
        .maybe(site.map(|site| text(site, Style::Small, Hue::Ink)));
    row().gap(cx.theme.gap.base).node(|node| node.width = percent(100)).child(who.grow()).child(text(
        line.number.clone(),
        Style::Number,
        Hue::Ink,
    ))
}
