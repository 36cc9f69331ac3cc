//! Where a counsellor, who sits beside a girl, opens what waits for her: what lacks first, that it is late, and until when
//! it stays open.

use accesskit::Role;
use bevy::prelude::*;

use super::house_part::switch;
use crate::app::{self, GirlIntent, Intent, Lacks, StaffIntent, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, row, text};
use crate::game::view::widgets::{Bar, card, main_button, middle, page, plain_button};
use crate::mission::TextKey;
use crate::mission::ids::MissionId;
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, visiting: Visiting) -> Element {
    let title = cx.say_with("opening", &[("module", waiting(cx, app).into())]);
    let lacks = app.lacks_here();
    let until = if app.is_late() {
        cx.say("opening.until-late")
    } else {
        cx.say_with("opening.until", &[("time", cx.hour(app.house().late_from()))])
    };
    let until = (!lacks.contains(&Lacks::Counsellor)).then(|| text(until, Style::Body, Hue::Ink));
    let content = card(cx, Hue::Card)
        .wide(cx.fit(cx.theme.column.text * 1.25))
        .gap(cx.theme.gap.base)
        .child(heading(title.clone(), Style::Heading, Hue::Ink))
        .maybe(app.is_late().then(|| text(cx.say("opening.late"), Style::Label, Hue::Ink).key("late").live()))
        .maybe(until)
        .with(lacks.iter().flat_map(|one| lacking(cx, visiting, one)))
        .maybe(can_talk(app, visiting).then(|| talked(cx, visiting)))
        .child(ways(cx, app, lacks.is_empty()));
    page(title, Hue::Tint(Accent::Lilac), Bar::of_sheet(cx, cx.say("staff")).draw(cx), middle(cx, "opening", content))
}

/// What the stops are called that wait.
pub fn waiting(cx: &ViewCx, app: &app::App) -> Said {
    let names = app.waiting_modules().map(|module| cx.text(&TextKey::name_of_module(&module.id)));
    Said::join(names, ", ")
}

fn lacking(cx: &ViewCx, visiting: Visiting, lacks: &Lacks) -> Vec<Element> {
    match lacks {
        Lacks::Counsellor => vec![text(cx.say("opening.no-passphrase"), Style::Body, Hue::Ink)],
        // A girl sits here: what exactly the house still has to do is read behind the counsellors' door.
        Lacks::Readiness(missing) => vec![text(cx.count("opening.house", missing.len()), Style::Body, Hue::Ink)],
        Lacks::Help(missions) => {
            let titles = missions.iter().map(|id: &MissionId| cx.mission(id, "title"));
            let or = visiting.visit.profile().is_none().then(|| cx.say("opening.help-or"));
            listed(cx, cx.say("opening.help"), titles, or)
        }
    }
}

fn listed(cx: &ViewCx, title: Said, lines: impl Iterator<Item = Said>, how: Option<Said>) -> Vec<Element> {
    let lines = lines.map(|line| text(line, Style::Body, Hue::Ink).speaks(Role::ListItem, None));
    let list = column().gap(cx.theme.gap.hair).pad(cx.theme.gap.wide, 0.0).with(lines);
    let lines = list.speaks(Role::List, Some(title.clone()));
    let how = how.map(|how| text(how, Style::Small, Hue::Ink));
    [Some(text(title, Style::Label, Hue::Ink)), Some(lines), how].into_iter().flatten().collect()
}

/// Whether a talk stands in for what a guest played: nobody knows what she played before.
fn can_talk(app: &app::App, visiting: Visiting) -> bool {
    app.staff().is_open() && visiting.visit.profile().is_none()
}

fn talked(cx: &ViewCx, visiting: Visiting) -> Element {
    let words = cx.say("opening.talked");
    let on = visiting.visit.talked_about_help();
    let asked = Intent::Staff(StaffIntent::TalkedAboutHelp(!on));
    switch(cx, text(words.clone(), Style::Body, Hue::Ink), words, on, asked, "talked".to_owned())
}

/// Late it is the way back that stands out.
fn ways(cx: &ViewCx, app: &app::App, can_open: bool) -> Element {
    let late = app.is_late();
    let open = |though_late| Intent::Staff(StaffIntent::OpenHere { though_late });
    let back = Intent::Girl(GirlIntent::Back);
    let row = row().wraps().gap(cx.theme.gap.base);
    if can_open && !late {
        let yes = main_button(cx, cx.say("opening.yes"), Hue::Strong(Accent::Sun), open(false)).key("open");
        row.child(yes).child(plain_button(cx, cx.say("opening.no"), None, back).key("not-now"))
    } else {
        let no = cx.say(if late { "opening.not-tonight" } else { "opening.no" });
        let yes = can_open.then(|| plain_button(cx, cx.say("opening.though-late"), None, open(true)).key("open"));
        row.child(main_button(cx, no, Hue::Strong(Accent::Mint), back).key("not-now")).maybe(yes)
    }
}
