//! The counsellor's door: the passphrase of the house, or the first time the choice of one, after a question on whose
//! answer a hand has to rest. A girl who strays reads that this is not for her, and goes back.

use bevy::prelude::*;

use super::held_question::held_question;
use crate::app::{
    self, GirlIntent, Intent, LONGEST_PASSPHRASE, ProfileIntent, SHORTEST_PASSPHRASE, Sheet, StaffIntent, StaffSaid,
};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Enters, Field, Writes, column, heading, row, text};
use crate::game::view::widgets::{Bar, card, main_button, middle, page, plain_button, small_button, writing_field};
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let staff = app.staff();
    if staff.asks_who() {
        return who(cx);
    }
    let bar = Bar::of_sheet(cx, cx.say("staff"));
    let setting = staff.is_setting();
    let title = cx.say(if setting { "staff.first" } else { "staff.enter" });
    let about = setting.then(|| text(least(cx, "staff.first-about"), Style::Body, Hue::Ink));
    let (written, written_again) = staff.written();
    let shown = staff.is_shown();
    let enter = Enters::Asks(Box::new(Intent::Staff(StaffIntent::Enter)));
    let again =
        setting.then(|| field(cx, cx.say("staff.again"), Writes::PassphraseAgain, written_again, shown, enter.clone()));
    // The first of two goes on to the second.
    let enter = if setting { Enters::GoesOn } else { enter };
    let show = cx.say(if shown { "staff.hide" } else { "staff.show" });
    let show = small_button(cx, show, Some("icons/eye"), Intent::Staff(StaffIntent::Show(!shown))).key("show");
    let caps = staff.caps_lock().then(|| text(cx.say("staff.caps-lock"), Style::Label, Hue::Ink).key("caps").live());
    let go = if staff.is_busy() {
        text(cx.say("staff.busy"), Style::Label, Hue::Ink)
    } else {
        let label = cx.say(if setting { "staff.set" } else { "staff.open" });
        main_button(cx, label, Hue::Strong(Accent::Sun), Intent::Staff(StaffIntent::Enter)).key("enter")
    };
    let forgotten = (staff.has_passphrase() && !setting && app.visiting().is_none()).then(|| {
        small_button(cx, cx.say("staff.forgotten"), Some("icons/key"), Intent::Profile(ProfileIntent::Recover))
            .key("recover")
    });
    let content = card(cx, Hue::Card)
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.base + theme.gap.hair)
        .child(heading(title.clone(), Style::Heading, Hue::Ink))
        .maybe(about)
        .child(field(cx, title, Writes::Passphrase, written, shown, enter))
        .maybe(again)
        .maybe(caps)
        .child(row().child(show))
        .maybe(said(cx, staff.said()))
        .child(go)
        .maybe(forgotten)
        .with(app.can_take_back().then(|| take_back(cx)).into_iter().flatten());
    let content = column().gap(theme.gap.wide).centred().maybe(super::notice(cx, app)).child(content);
    page(cx.say("staff"), Hue::Ground, bar.draw(cx), middle(cx, "staff-door", content))
}

/// Who is there, in a house that has no secret yet by which it could know.
fn who(cx: &ViewCx) -> Element {
    held_question(cx, "staff-who", "secret/key", resting(cx, "staff-who.yes", StaffIntent::Vouch))
}

/// A button that a hand has to rest on: a tap opens what is open already.
fn resting(cx: &ViewCx, id: &str, intent: StaffIntent) -> Element {
    let here = Intent::Girl(GirlIntent::Open(Sheet::StaffDoor));
    plain_button(cx, cx.say(id), Some("icons/hand"), here).held(Intent::Staff(intent))
}

/// The way out where nobody knows the first passphrase.
fn take_back(cx: &ViewCx) -> [Element; 2] {
    let about = text(cx.say("staff-take-back.about"), Style::Small, Hue::Ink);
    [about, row().child(resting(cx, "staff-take-back", StaffIntent::TakeBack).key("take-back"))]
}

fn field(cx: &ViewCx, label: Said, writes: Writes, written: usize, shown: bool, enters: Enters) -> Element {
    let key = format!("{writes:?}");
    let text_so_far = "•".repeat(written);
    let field = Field { hidden: !shown, enters, ..Field::of(writes, text_so_far, label.clone(), LONGEST_PASSPHRASE) };
    let name = matches!(field.writes, Writes::PassphraseAgain).then(|| text(label, Style::Label, Hue::Ink));
    column()
        .gap(cx.theme.gap.hair)
        .node(|node| node.width = percent(100))
        .maybe(name)
        .child(writing_field(cx, field).key(key))
}

fn least(cx: &ViewCx, id: &str) -> Said {
    cx.count(id, SHORTEST_PASSPHRASE)
}

fn said(cx: &ViewCx, said: &StaffSaid) -> Option<Element> {
    let words = match said {
        StaffSaid::Nothing | StaffSaid::Printed(_) | StaffSaid::NotPrinted | StaffSaid::NotOpened(_) => return None,
        StaffSaid::Short => least(cx, "staff.short"),
        StaffSaid::Differs => cx.say("staff.differs"),
        StaffSaid::Wrong(0) => cx.say("staff.wrong"),
        StaffSaid::Wrong(seconds) => cx.count("staff.wait", *seconds as usize),
    };
    Some(text(words, Style::Label, Hue::Ink).key("said").live())
}
