//! Her wall: what she made and her treasures hang there as she likes, on a paper she picked. Beside it the tools for what
//! is chosen, her treasures, and the papers.

use accesskit::Role;
use bevy::prelude::*;

use super::hung::{drawn, title_of};
use crate::app::{GirlIntent, Intent, Sheet, Thing, Visiting, WallIntent, treasure_of};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::board::{Held, Looks, Lying, OnBoard, board, height_of, papers_to_pick, told, tools, width_of};
use crate::game::view::element::{Drag, Element, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, card, page, plain_button, plate};
use crate::mission::board::Lie;
use crate::pack::model::Accent;
use crate::words::Said;

/// How wide things hang, in units of the wall: a treasure, her portrait, a sheet with words.
const TREASURE: i32 = 190;
const PORTRAIT: i32 = 300;
const SHEET: i32 = 430;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("space-wall"));
    let high = (cx.frame.height - theme.page.bar - theme.gap.small - theme.gap.wide - theme.gap.small).floor();
    let (wide, beside) = if cx.frame.narrow {
        (cx.room().min(width_of(high.max(theme.board.least))), cx.room())
    } else {
        let beside = cx.with_text(theme.board.beside).min(cx.room() * 0.4).floor();
        (width_of(high).min(cx.room() - beside - theme.gap.wide), beside)
    };
    let space = visiting.visit.space();
    let all = visiting.hanging();
    let held = space.chosen().filter(|thing| all.iter().any(|(hanging, _)| hanging == *thing));
    let held = held.map(|thing| Held::Thing(thing.clone()));
    let empty = all.is_empty();
    let hanging = lying(cx, visiting, all);
    let wall = board(cx, wide, space.paper(), hanging, held.as_ref(), Held::slug);
    let wall = wall.maybe(empty.then(|| says_how(cx)));
    let side = side(cx, visiting, space.chosen());
    let content = if cx.frame.narrow {
        column().gap(theme.gap.base).child(wall).child(side.wide(beside))
    } else {
        let side = side.node(|node| node.height = px(height_of(wide).floor()));
        row()
            .gap(theme.gap.wide)
            .node(|node| node.align_items = AlignItems::Start)
            .child(wall)
            .child(side.wide(beside).scrolls().key("beside"))
    };
    let content = content.node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    page(cx.say("space-wall"), Hue::Ground, bar.draw(cx), body(cx, "wall").child(content))
}

/// An empty wall says how it fills.
fn says_how(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let note = card(cx, Hue::Card).child(text(cx.say("space-empty"), Style::Small, Hue::Ink).centred());
    row()
        .centred()
        .pad(theme.gap.wide, theme.gap.base)
        .node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.right, node.top, node.bottom) = (px(0), px(0), px(0), px(0));
        })
        .child(note)
}

/// What hangs there, as it is drawn.
pub(super) fn lying(cx: &ViewCx, visiting: Visiting, all: Vec<(Thing, Lie)>) -> Vec<Lying> {
    let things = all.into_iter().filter_map(|(thing, lie)| {
        let looks = looks(cx, visiting, &thing)?;
        Some(Lying { name: name_of(cx, visiting, &thing), held: Held::Thing(thing), lie, looks })
    });
    things.collect()
}

fn looks(cx: &ViewCx, visiting: Visiting, thing: &Thing) -> Option<Looks> {
    match thing {
        Thing::Made { .. } => {
            let (_, hung) = visiting.made(thing)?;
            let natural = cx.with_text(cx.theme.board.sheet).floor();
            Some(Looks::Sheet(Box::new(drawn(cx, hung, natural)?), natural, SHEET))
        }
        Thing::Treasure(_) | Thing::OfStop(_) => {
            Some(Looks::Picture(cx.thing(treasure_of(cx.pack(), thing)?), TREASURE))
        }
        Thing::Portrait => {
            let natural = cx.with_text(cx.theme.picture.hero).floor();
            Some(Looks::Sheet(Box::new(portrait(cx, visiting, natural)), natural, PORTRAIT))
        }
    }
}

/// Her portrait on a card, with what she is called here.
fn portrait(cx: &ViewCx, visiting: Visiting, natural: f32) -> Element {
    let nickname = visiting.visit.space().nickname().to_owned();
    let name = (!nickname.is_empty()).then(|| text(nickname, Style::Heading, Hue::Ink).centred());
    let card = card(cx, Hue::Card).centred().gap(cx.theme.gap.small).pad(cx.theme.gap.base, cx.theme.gap.base);
    card.wide(natural).child(cx.me((natural * 0.7).floor())).maybe(name)
}

/// What a thing is called.
fn name_of(cx: &ViewCx, visiting: Visiting, thing: &Thing) -> Said {
    match thing {
        Thing::Made { .. } => visiting.made(thing).map(|(_, hung)| title_of(cx, hung)).unwrap_or_default(),
        Thing::Treasure(mission) => {
            cx.say_with("wall-treasure", &[("title", cx.mission(&mission.mission, "title").into())])
        }
        Thing::OfStop(module) => {
            let name = cx.text(&crate::mission::TextKey::name_of_module(&module.module));
            cx.say_with("wall-treasure", &[("title", name.into())])
        }
        Thing::Portrait => cx.say("wall-portrait"),
    }
}

/// What stands beside the wall.
fn side(cx: &ViewCx, visiting: Visiting, chosen: Option<&Thing>) -> Element {
    let theme = cx.theme;
    let space = visiting.visit.space();
    let to_hang: Vec<_> = {
        let hanging = visiting.hanging();
        let all = visiting.treasures().into_iter();
        all.filter(|thing| !hanging.iter().any(|(hung, _)| hung == thing)).collect()
    };
    let none = to_hang.is_empty().then(|| text(cx.say("wall-no-treasures"), Style::Small, Hue::Ink));
    let tiles = to_hang.into_iter().filter_map(|thing| tile(cx, visiting, thing));
    let tiles = row().wraps().gap(theme.gap.small).with(tiles.collect::<Vec<_>>());
    let papers = papers_to_pick(
        cx,
        space.paper(),
        |paper| Intent::Girl(GirlIntent::Wall(WallIntent::Paper(paper))),
        |slug| format!("paper-{slug}"),
    );
    let kept = cx.say(if visiting.visit.profile().is_some() { "space-kept" } else { "space-kept.guest" });
    card(cx, Hue::Card)
        .pad(theme.gap.base, theme.gap.base)
        .child(in_hand(cx, visiting, chosen))
        .child(heading(cx.say("wall-treasures"), Style::Heading, Hue::Ink))
        .maybe(none)
        .child(tiles)
        .child(heading(cx.say("board-paper"), Style::Heading, Hue::Ink))
        .child(papers)
        .child(text(kept, Style::Small, Hue::Ink))
}

/// What is chosen, and what can be done with it; as high with nothing chosen, so that nothing below moves.
fn in_hand(cx: &ViewCx, visiting: Visiting, chosen: Option<&Thing>) -> Element {
    let theme = cx.theme;
    let hanging = visiting.hanging();
    let found = chosen.and_then(|thing| hanging.iter().find(|(hung, _)| hung == thing));
    let place = column().gap(theme.gap.small).key("in-hand").node(|node| {
        node.width = percent(100);
        node.flex_shrink = 0.0;
    });
    let Some((thing, lie)) = found else {
        return place.child(text(cx.say("wall-hint"), Style::Small, Hue::Ink));
    };
    let look = visiting.made(thing).map(|(at, _)| {
        plain_button(cx, cx.say("space-look"), Some("icons/larger"), Intent::Girl(GirlIntent::Open(Sheet::Hung(at))))
            .key("look")
    });
    let tools = tools(cx, &Held::Thing(thing.clone()), *lie, ToOwned::to_owned);
    let row = row().wraps().gap(theme.gap.small).with(tools).speaks(Role::Group, None);
    place.child(told(cx, name_of(cx, visiting, thing), *lie)).child(row).maybe(look)
}

/// A treasure that waits beside the wall: a tap hangs it somewhere, a hand wherever it lets go.
fn tile(cx: &ViewCx, visiting: Visiting, thing: Thing) -> Option<Element> {
    let theme = cx.theme;
    let side = theme.picture.thing;
    let shown = match &thing {
        Thing::Portrait => cx.me(side),
        Thing::Treasure(_) | Thing::OfStop(_) => picture(cx.thing(treasure_of(cx.pack(), &thing)?), side, side),
        Thing::Made { .. } => return None,
    };
    let label = cx.say_with("wall-hang", &[("what", name_of(cx, visiting, &thing).into())]);
    let key = format!("hang-{}", thing.slug());
    let held = Held::Thing(thing.clone());
    let tile = plate(cx, Hue::Card).centred().pad(theme.gap.small, theme.gap.small).child(shown);
    let hang = Intent::Girl(GirlIntent::Wall(WallIntent::Hang(thing, None)));
    Some(tile.asks(hang).called(label).drag(Drag::Board(OnBoard::Beside(held))).key(key))
}

/// The wall small, as it hangs: one tap leads there.
pub(super) fn small(cx: &ViewCx, visiting: Visiting, wide: f32) -> Element {
    let all = visiting.hanging();
    let empty = all.is_empty().then(|| says_how(cx));
    let still = crate::game::view::board::still(cx, wide, visiting.visit.space().paper(), lying(cx, visiting, all));
    let to = Intent::Girl(GirlIntent::Open(Sheet::Wall));
    let side = cx.icon();
    let sign = row()
        .centred()
        .gap(cx.theme.gap.small)
        .pad(cx.theme.gap.base, cx.theme.gap.small)
        .fill(Hue::Strong(Accent::Lilac))
        .line(Hue::Ink)
        .round(cx.theme.radius.button)
        .child(picture(Picture::Line("icons/pin", Hue::OnAccent), side, side))
        .child(text(cx.say("space-wall-open"), Style::Label, Hue::OnAccent));
    column()
        .gap(cx.theme.gap.base)
        .node(|node| node.align_items = AlignItems::Center)
        .child(still.maybe(empty))
        .child(sign)
        .asks(to)
        .called(cx.say("space-wall-open"))
        .key("wall")
}
