//! A scene: its room with the people in it, what is said over their heads, and "I step in" always in reach. Then the same
//! room through the girl's eyes, three ways to step in, what follows of the one she chose, and in the lens the room with
//! its labels.

use accesskit::Role;
use bevy::prelude::*;

use super::scene_room::{self, Room, width_of_words};
use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, spring, text};
use crate::game::view::widgets::{card, main_button, said_by, strip, tag};
use crate::mission::ids::PersonId;
use crate::mission::kinds::scene::{Label, LabelSort, Moment, Panel, Play, Way};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let (Some(panel), Some(shown)) = (play.panel(), play.shown()) else { return column() };
    let scene = Scene { within, play, room: Room::of(cx, play, &shown) };
    let (first, last) = match play.moment() {
        Moment::Watching(at) => (scene.watching(panel, *at), None),
        Moment::Eyes(_) => (scene.eyes(panel), None),
        Moment::Ways(_) => {
            play.way().map_or_else(|| (scene.ways(), None), |way| (Vec::new(), Some(scene.follows(way))))
        }
        Moment::Lens(at) => (scene.lens(*at), None),
    };
    let content = if scene_room::fills_page(cx) {
        // Over the heads what is said, at their feet what follows.
        let words = column().node(|node| {
            node.width = percent(100);
            node.flex_grow = 1.0;
        });
        words.gap(cx.theme.gap.small).with(first).child(spring()).maybe(last)
    } else {
        let room = scene_room::draw(cx, &shown, &scene.room);
        let words = column().gap(cx.theme.gap.base).wide(width_of_words(cx)).with(first).maybe(last);
        let (both, gap) =
            if scene_room::is_beside(cx) { (row(), cx.theme.gap.wide) } else { (column(), cx.theme.gap.base) };
        both.gap(gap).wide(cx.fit(cx.theme.column.wide)).child(room).child(words).node(|node| {
            // From the top: when somebody speaks below, nothing slides away under a finger.
            node.margin = UiRect::axes(Val::Auto, px(0));
            node.align_items = AlignItems::Start;
        })
    };
    within.page("scene", content, buttons(within, play))
}

fn buttons(within: &InStep, play: &Play) -> Vec<Element> {
    let cx = within.cx;
    let back = || within.aside("scene-back", "icons/back", Command::Back);
    let again = || within.aside("try-other", "icons/undo", Command::Back);
    let step_in = || {
        let label = cx.say("scene-step-in");
        main_button(cx, label, Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Run(Command::StepIn))).key("step-in")
    };
    match play.moment() {
        Moment::Watching(at) => {
            let back = (*at > 0).then(back);
            let next = play.goes_on().then(|| next_button(cx));
            back.into_iter().chain([step_in()]).chain(next).collect()
        }
        Moment::Eyes(_) => vec![back(), next_button(cx)],
        Moment::Ways(_) if play.way().is_some() => vec![again(), next_button(cx)],
        Moment::Ways(_) => vec![back()],
        Moment::Lens(_) => vec![back(), next_button(cx)],
    }
}

/// A scene with its room, for what is said in it.
struct Scene<'a> {
    within: &'a InStep<'a>,
    play: &'a Play,
    room: Room,
}

impl Scene<'_> {
    /// What is said in the panel, or told of it.
    fn watching(&self, panel: &Panel, at: usize) -> Vec<Element> {
        let (within, cx) = (self.within, self.within.cx);
        let sentence = within.text(&format!("panel-{}", panel.id));
        let all = self.play.scene().panels.len();
        let count = cx.say_with("scene-panel", &[("at", (at + 1).to_string()), ("all", all.to_string())]);
        let said = match &panel.says {
            Some(person) => {
                let told = said_by(cx, person, &sentence);
                let name = text(cx.name(person), Style::Pill, Hue::Ink).unheard();
                let words = self.words(sentence).speaks(Role::Label, Some(told)).live();
                bubble(cx, Hue::Card).child(name).child(words)
            }
            None => bubble(cx, Hue::Tint(within.accent())).child(self.words(sentence).live()),
        };
        let said = said.key(within.key(&format!("said-{}", panel.id))).reveals().moves(Motion::Appear(0));
        // Once is enough: the button stays.
        let hint = (at == 0).then(|| on_paper(cx, text(cx.say("scene-hint"), Style::Small, Hue::Ink)));
        let first = row().wraps().gap(cx.theme.gap.small).child(tag(cx, count)).maybe(hint);
        vec![first, self.over(panel.says.as_ref(), said)]
    }

    /// The same moment as the girl lives it: what she thinks, leading down to her head in two dots.
    fn eyes(&self, panel: &Panel) -> Vec<Element> {
        let (within, cx) = (self.within, self.within.cx);
        let theme = cx.theme;
        let girl = &self.play.scene().eyes;
        let title = cx.say_with("scene-eyes", &[("name", cx.name(girl).into())]);
        let thought = within.text(&format!("thought-{}", panel.id));
        let told = cx.say_with("thought-by", &[("name", cx.name(girl).into()), ("words", thought.words.clone())]);
        let lilac = Hue::Tint(Accent::Lilac);
        let cloud = bubble(cx, lilac)
            .round(theme.radius.card * 1.4)
            .child(heading(title, Style::Heading, Hue::Ink))
            .child(self.words(thought).speaks(Role::Label, Some(told)).live());
        let dot = |size: f32| row().size(size, size).fill(lilac).line(Hue::Ink).pill();
        let dots = scene_room::fills_page(cx).then(|| [theme.gap.base, theme.gap.small + theme.gap.hair].map(dot));
        let thinks = column().gap(theme.gap.hair).child(cloud).with(dots.into_iter().flatten());
        let thinks = thinks.node(|node| node.align_items = AlignItems::Center);
        vec![self.over(Some(girl), thinks.key(within.key("eyes")).reveals().moves(Motion::Appear(0)))]
    }

    /// Three ways to step in, beside the people.
    fn ways(&self) -> Vec<Element> {
        let cx = self.within.cx;
        let gap = cx.theme.gap.small + cx.theme.gap.hair;
        let ways = self.play.scene().ways.iter().enumerate().map(|(at, way)| self.way(way, at));
        let ways = column().gap(gap).with(ways).speaks(Role::RadioGroup, None);
        let all = column().gap(gap).child(heading(cx.say("scene-ways"), Style::Heading, Hue::Ink)).child(ways);
        if !scene_room::fills_page(cx) {
            return vec![all];
        }
        let width = cx.theme.panel.beside - cx.margin();
        let pad = cx.theme.gap.base;
        let all = all.pad(pad, pad).wide(width).fill(Hue::Ground).line(Hue::Ink).shadow().round(cx.theme.radius.card);
        vec![all.node(|node| node.align_self = AlignSelf::End)]
    }

    fn way(&self, way: &Way, at: usize) -> Element {
        let (within, cx) = (self.within, self.within.cx);
        let choose = Intent::Girl(GirlIntent::Run(Command::Choose(way.id.clone())));
        strip(cx, cx.thing(&way.picture), within.text(&format!("way-{}", way.id)), Hue::Card)
            .shadow()
            .chooses(Role::RadioButton, false, choose)
            .key(within.key(&format!("way-{}", way.id)))
            .moves(Motion::Appear(at as u32))
    }

    /// What came of the way she chose, under the people whom it changed.
    fn follows(&self, way: &Way) -> Element {
        let (within, cx) = (self.within, self.within.cx);
        let theme = cx.theme;
        let fills = scene_room::fills_page(cx);
        let width = if fills { cx.fit(theme.column.text) } else { width_of_words(cx) };
        let side = cx.icon() + theme.gap.small;
        let room = width - side - theme.gap.base - 2.0 * (theme.gap.wide + theme.palettes.normal.line);
        let words = text(within.text(&format!("follows-{}", way.id)), Style::Body, Hue::Ink).live();
        let told = row()
            .gap(theme.gap.base)
            .child(picture(cx.thing(&way.picture), side, side))
            .child(words.node(|node| node.max_width = px(room)));
        let told = bubble(cx, Hue::Card).child(told).node(|node| node.align_self = AlignSelf::Center);
        told.key(within.key(&format!("follows-{}", way.id))).reveals().moves(Motion::Appear(0))
    }

    /// What a label of the lens says of the panel.
    fn lens(&self, at: usize) -> Vec<Element> {
        let (within, cx) = (self.within, self.within.cx);
        let Some(label) = self.play.label() else { return Vec::new() };
        let all = self.play.scene().lens.len();
        let count = cx.say_with("scene-lens", &[("at", (at + 1).to_string()), ("all", all.to_string())]);
        let first = row().wraps().gap(cx.theme.gap.base).child(tag(cx, count)).child(pinned(within, label));
        let blogger = &within.run.mission().blogger;
        let sentence = within.text(&format!("lens-{}", label.id));
        let told = said_by(cx, blogger, &sentence);
        let side = cx.theme.face.small;
        let room = self.width() - side - cx.theme.gap.base;
        let words = text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
        let said = row()
            .gap(cx.theme.gap.base)
            .child(picture(cx.face(blogger, Face::Calm), side, side))
            .child(words.node(|node| node.max_width = px(room)));
        let said = bubble(cx, Hue::Card).child(said).key(within.key(&format!("says-lens-{}", label.id)));
        vec![first, self.over(None, said.reveals().moves(Motion::Appear(0)))]
    }

    /// The most room for the words in a bubble.
    fn width(&self) -> f32 {
        let cx = self.within.cx;
        let wide = if scene_room::fills_page(cx) { cx.fit(cx.theme.column.bubble) } else { width_of_words(cx) };
        wide - 2.0 * (cx.theme.gap.wide + cx.theme.palettes.normal.line)
    }

    fn words(&self, sentence: Said) -> Element {
        text(sentence, Style::Body, Hue::Ink).node(|node| node.max_width = px(self.width()))
    }

    /// Over somebody's head, as far as the page goes.
    fn over(&self, person: Option<&PersonId>, said: Element) -> Element {
        let cx = self.within.cx;
        if !scene_room::fills_page(cx) {
            return row().child(said);
        }
        let wide = cx.fit(cx.theme.column.bubble);
        let middle = self.room.over(cx, person);
        let middle = if cx.rtl { cx.frame.width - middle } else { middle };
        let side = (middle - cx.margin() - wide / 2.0).clamp(0.0, (cx.room() - wide).max(0.0));
        column().wide(wide).child(said).node(|node| {
            node.align_items = AlignItems::Center;
            node.margin = if cx.rtl { UiRect::right(px(side)) } else { UiRect::left(px(side)) };
        })
    }
}

/// What is said, on a ground of its own.
fn bubble(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    card(cx, fill).gap(theme.gap.hair).pad(theme.gap.wide, theme.gap.base).node(|node| node.max_width = percent(100))
}

/// A few words on a ground of their own, where they may lie on a picture.
fn on_paper(cx: &ViewCx, words: Element) -> Element {
    row().pad(cx.theme.gap.base, cx.theme.gap.hair).fill(Hue::Card).round(cx.theme.radius.small).child(words)
}

fn pinned(within: &InStep, label: &Label) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let (thing, accent) = match label.sort {
        LabelSort::Nice => ("things/green-heart", Accent::Mint),
        LabelSort::Off => ("things/triangular-flag", Accent::Coral),
        LabelSort::Wanted => ("things/bullseye", Accent::Lilac),
        LabelSort::Helper => ("things/ring-buoy", Accent::Sky),
    };
    let side = theme.picture.thing * 0.7;
    row()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.hair)
        .fill(Hue::Strong(accent))
        .line(Hue::Ink)
        .shadow()
        .pill()
        .tilt(-theme.tilt)
        .child(picture(Picture::Icon(thing), side, side))
        .child(text(cx.say(&format!("lens-{}", label.sort.slug())), Style::Pill, Hue::OnAccent))
        .key(within.key(&format!("label-{}", label.id)))
        .moves(Motion::Appear(1))
}

#[cfg(test)]
#[path = "scene_tests.rs"]
mod tests;
