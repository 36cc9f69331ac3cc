//! The room of a scene: its place with the people in it. It fills the page behind what is said, or stands above or beside it
//! where the page is narrow or its text is large.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, column, picture, row};
use crate::game::view::widgets::{Who, figure, figure_middle, figure_size, figure_turned, tag};
use crate::mission::ids::PersonId;
use crate::mission::kinds::scene::{Moment, Play, Seen, Shown};
use crate::words::Said;

/// The most who are drawn in a room, whatever a pack asks for.
const MOST: usize = 5;

/// How a room is laid out.
pub(super) struct Room {
    size: Vec2,
    /// From where people stand, and how wide.
    stands: (f32, f32),
    standing: f32,
    head: f32,
    apart: f32,
    people: Vec<Seen>,
}

/// Whether the room of a scene fills the page.
pub(super) fn fills_page(cx: &ViewCx) -> bool {
    !cx.frame.narrow && !cx.frame.is_crowded(cx.theme)
}

/// Whether the room stands beside what is said: on a low page with large text.
pub(super) fn is_beside(cx: &ViewCx) -> bool {
    !fills_page(cx) && cx.frame.width > cx.frame.height
}

/// The width of what is said where the room does not fill the page: below it, or what is left beside it.
pub(super) fn width_of_words(cx: &ViewCx) -> f32 {
    let wide = cx.fit(cx.theme.column.wide);
    if is_beside(cx) { wide * (1.0 - cx.theme.panel.side.0) - cx.theme.gap.wide } else { wide }
}

/// The room behind the page, where it fills it.
pub(super) fn behind(cx: &ViewCx, play: &Play) -> Option<Element> {
    let shown = play.shown().filter(|_| fills_page(cx))?;
    let room = draw(cx, &shown, &Room::of(cx, play, &shown));
    Some(room.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(0), px(0));
    }))
}

impl Room {
    pub(super) fn of(cx: &ViewCx, play: &Play, shown: &Shown) -> Self {
        let (panel, frame) = (&cx.theme.panel, cx.frame);
        let fills = fills_page(cx);
        let size = if fills {
            Vec2::new(frame.width, frame.height)
        } else {
            let width = cx.fit(cx.theme.column.wide);
            let share = if frame.is_crowded(cx.theme) { panel.low } else { panel.high };
            if is_beside(cx) {
                Vec2::new(width * panel.side.0, frame.height * panel.side.1)
            } else {
                Vec2::new(width, width.min(frame.height * share))
            }
        };
        let pick = |(fills_page, above): (f32, f32)| size.y * if fills { fills_page } else { above };
        let chooses = fills && matches!(play.moment(), Moment::Ways(_)) && play.way().is_none();
        let width = if chooses { size.x - panel.beside } else { size.x };
        // Of a group nobody is the one who plays.
        let alone = cx.session().is_none();
        let people = shown.people.iter().filter(|seen| alone || !matches!(seen, Seen::You(..)));
        let mut there: Vec<Seen> = Vec::new();
        for seen in people {
            // Nobody is twice in one place.
            let is_new = match seen {
                Seen::Person(figure) => !there.iter().any(|other| is(other, &figure.person)),
                Seen::You(..) => true,
            };
            if is_new && there.len() < MOST {
                there.push(seen.clone());
            }
        }
        let people = there;
        let standing = pick(panel.stand);
        let apart = (standing * panel.apart).min(width / people.len().max(1) as f32);
        Self { size, stands: (0.0, width), standing, head: pick(panel.head), apart, people }
    }

    /// The middle of somebody, by her place.
    fn middle(&self, cx: &ViewCx, at: usize) -> f32 {
        let (from, width) = self.stands;
        let side = at as f32 - self.people.len().saturating_sub(1) as f32 / 2.0;
        let middle = from + width / 2.0 + side * self.apart;
        if cx.rtl { self.size.x - middle } else { middle }
    }

    /// The middle of somebody of the story, or of all where she is not there.
    pub(super) fn over(&self, cx: &ViewCx, person: Option<&PersonId>) -> f32 {
        let at = person.and_then(|person| self.people.iter().position(|seen| is(seen, person)));
        let all = self.stands.0 + self.stands.1 / 2.0;
        at.map_or(if cx.rtl { self.size.x - all } else { all }, |at| self.middle(cx, at))
    }
}

fn is(seen: &Seen, person: &PersonId) -> bool {
    matches!(seen, Seen::Person(figure) if figure.person == *person)
}

/// The room with those who are in it.
pub(super) fn draw(cx: &ViewCx, shown: &Shown, room: &Room) -> Element {
    let panel = &cx.theme.panel;
    let Room { size, .. } = *room;
    // All of the box is covered; what is too much is cut off at the sides and above, and the floor stays.
    let wide = size.x.max(size.y / panel.ratio);
    let high = wide * panel.ratio;
    let backdrop = at(picture(cx.thing(&shown.backdrop), wide, high), (size.x - wide) / 2.0, size.y - high);
    let side = size.y * panel.thing.0;
    let thing = shown.thing.as_ref().map(|thing| {
        // Between two of them, and not before the one in the middle.
        let aside = if room.people.len() % 2 == 1 { room.apart / 2.0 } else { 0.0 };
        let aside = if cx.rtl { -aside } else { aside };
        let left = room.over(cx, None) + aside - side / 2.0;
        at(picture(cx.thing(thing), side, side), left, size.y * panel.thing.1).key(format!("thing-{thing}"))
    });
    let fills = fills_page(cx);
    let radius = if fills { 0.0 } else { cx.theme.radius.card };
    column()
        .size(size.x, size.y)
        .node(|node| {
            node.overflow = Overflow::clip();
            node.flex_shrink = 0.0;
        })
        .round(radius)
        .key("room")
        .speaks(Role::Image, Some(who_is_there(cx, room)))
        .child(backdrop.key("backdrop"))
        .with(room.people.iter().enumerate().map(|(nth, seen)| stand(cx, room, seen, nth)))
        .maybe(thing.map(|thing| thing.moves(Motion::Appear(1))))
}

/// Somebody in her place. They look at each other: the first half to the last side, and the other back.
fn stand(cx: &ViewCx, room: &Room, seen: &Seen, nth: usize) -> Element {
    let (who, pose, face, key) = match seen {
        Seen::Person(figure) => {
            (Who::Person(&figure.person), figure.pose, figure.face, format!("who-{}", figure.person))
        }
        Seen::You(pose, face) => (Who::Herself, *pose, *face, "you".to_owned()),
    };
    let count = room.people.len();
    let is_last = count > 1 && nth >= count.div_ceil(2);
    let turned = is_last != cx.rtl;
    let size = figure_size(cx, pose, room.standing);
    let draw = if turned { figure_turned } else { figure };
    let drawn = draw(cx, who, pose, face, size.y);
    let middle = figure_middle(cx, pose, room.standing, turned);
    let top = room.head.max(room.size.y - size.y);
    let label = (who == Who::Herself).then(|| {
        let width = cx.with_text(cx.theme.tile);
        let height = cx.with_text(cx.theme.gap.huge);
        let name = row().centred().size(width, height).child(tag(cx, cx.say("scene-you")));
        at(name, middle - width / 2.0, -height)
    });
    let placed = at(column().size(size.x, size.y).child(drawn).maybe(label), room.middle(cx, nth) - middle, top);
    placed.key(key).moves(Motion::Appear(nth as u32))
}

fn at(part: Element, left: f32, top: f32) -> Element {
    part.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(left), px(top));
    })
}

fn who_is_there(cx: &ViewCx, room: &Room) -> Said {
    let names = room.people.iter().map(|seen| match seen {
        Seen::Person(figure) => cx.name(&figure.person),
        Seen::You(..) => cx.say("scene-you"),
    });
    Said::join(names, ", ")
}
