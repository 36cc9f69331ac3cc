//! The counsellor's door: the passphrase of the house, or the first time the choice of one.

use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Field, Writes, column, heading, text};
use crate::game::stage::widgets::{Bar, card, main_button, middle, page, small_button, writing_field};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{AtDoor, AtStaffDoor, Intent, LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE, StaffSaid, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let staff = stay.staff();
    let bar = Bar::of_sheet(look, look.say("staff"));
    let setting = staff.is_setting();
    let title = look.say(if setting { "staff.first" } else { "staff.enter" });
    let about = setting.then(|| text(least(look, "staff.first-about"), Style::Body, Hue::Ink));
    let again = setting.then(|| field(look, look.say("staff.again"), Writes::PassphraseAgain));
    let go = if staff.is_busy() {
        text(look.say("staff.busy"), Style::Label, Hue::Ink)
    } else {
        let label = look.say(if setting { "staff.set" } else { "staff.open" });
        main_button(look, label, Hue::Strong(Accent::Sun), Intent::AtStaffDoor(AtStaffDoor::Enter)).key("enter")
    };
    let forgotten = (staff.has_passphrase() && !setting).then(|| {
        small_button(look, look.say("staff.forgotten"), Some("icons/key"), Intent::AtDoor(AtDoor::Recover))
            .key("recover")
    });
    let content = card(look, Hue::Card)
        .wide(look.fit(theme.column.text))
        .gap(theme.gap.base + theme.gap.hair)
        .child(heading(title.clone(), Style::Heading, Hue::Ink))
        .maybe(about)
        .child(field(look, title, Writes::Passphrase))
        .maybe(again)
        .maybe(said(look, staff.said()))
        .child(go)
        .maybe(forgotten);
    let content = column().gap(theme.gap.wide).centred().maybe(super::notice(look, stay)).child(content);
    page(look.say("staff"), Hue::Ground, bar.draw(look), middle(look, "staff-door", content))
}

fn field(look: &Look, label: String, writes: Writes) -> Element {
    let key = format!("{writes:?}");
    let field = Field { text: String::new(), label: label.clone(), most: LONGEST_PASSPHRASE, lines: 1, writes };
    let name = matches!(field.writes, Writes::PassphraseAgain).then(|| text(label, Style::Label, Hue::Ink));
    column()
        .gap(look.theme.gap.hair)
        .node(|node| node.width = percent(100))
        .maybe(name)
        .child(writing_field(look, field).key(key))
}

fn least(look: &Look, id: &str) -> String {
    look.count(id, SHORTEST_PASSPHRASE)
}

fn said(look: &Look, said: &StaffSaid) -> Option<Element> {
    let words = match said {
        StaffSaid::Nothing | StaffSaid::Printed(_) => return None,
        StaffSaid::Short => least(look, "staff.short"),
        StaffSaid::Differs => look.say("staff.differs"),
        StaffSaid::Wrong(0) => look.say("staff.wrong"),
        StaffSaid::Wrong(seconds) => look.count("staff.wait", *seconds as usize),
    };
    Some(text(words, Style::Label, Hue::Ink).key("said").live())
}
