//! The door: who plays. A portrait for each profile, a place for a new one, and a way in without.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, icon_button, middle, page};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{AtDoor, Intent, Profile, Sheet, Stay, Trouble};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let staff = icon_button(look, "icons/shield", look.say("staff"), Intent::Open(Sheet::StaffDoor));
    let settings = icon_button(look, "icons/settings", look.say("settings"), Intent::Open(Sheet::Settings));
    let bar = Bar {
        back: Some(("icons/back", look.say("close"), Intent::Back)),
        middle: vec![heading(look.say("door"), Style::Title, Hue::Ink)],
        beside_help: vec![staff.key("staff"), settings.key("settings")],
        ..Bar::default()
    };
    let doors = stay.profiles().iter().enumerate().map(|(at, profile)| door(look, at, profile));
    let doors = row().centred().wraps().gap(theme.gap.wide).with(doors).speaks(Role::Group, Some(look.say("door")));
    let large = stay.profiles().is_empty();
    let doors = (!large).then_some(doors);
    // Where nothing can be kept there is nothing to make.
    let new = matches!(stay.trouble(), None | Some(Trouble::Damaged | Trouble::Gone | Trouble::Newer)).then(|| {
        way(look, large, "secret/key", "door.new", Hue::Tint(Accent::Lilac), Intent::Open(Sheet::Promise))
            .key("new-profile")
    });
    let guest =
        way(look, large, "secret/balloon", "door.guest", Hue::Tint(Accent::Mint), Intent::AtDoor(AtDoor::Guest));
    let ways = row().centred().wraps().gap(theme.gap.wide).maybe(new).child(guest.key("guest"));
    let content = column()
        .wide(look.fit(theme.column.wide))
        .gap(theme.gap.wide + theme.gap.base)
        .centred()
        .maybe(super::notice(look, stay))
        .maybe(doors)
        .child(ways);
    page(look.say("door"), Hue::Ground, bar.draw(look), middle(look, "door", content))
}

/// A profile: the portrait on its door. Portraits lean, like photos on a fridge.
fn door(look: &Look, at: usize, profile: &Profile) -> Element {
    let theme = look.theme;
    let side = theme.face.large;
    let lean = theme.tilt * if at.is_multiple_of(2) { -1.0 } else { 1.0 };
    row()
        .centred()
        .pad(theme.gap.base, theme.gap.base)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .tilt(lean)
        .child(picture(look.portrait(profile.portrait), side, side))
        .asks(Intent::AtDoor(AtDoor::Knock(profile.id.clone())))
        .called(look.count("door.profile", at + 1))
        .key(format!("profile-{}", profile.id.as_str()))
        .moves(Motion::Appear(at as u32))
}

/// Another way in: a picture, what it is, what it means. It is large where nobody has a door yet, and lies below the
/// doors where somebody has.
fn way(look: &Look, large: bool, thing: &'static str, id: &str, fill: Hue, intent: Intent) -> Element {
    let theme = look.theme;
    let side = if large { theme.face.large } else { theme.picture.thing };
    let shown = picture(Picture::Icon(thing), side, side);
    let name = heading(look.say(id), Style::Heading, Hue::Ink);
    let about = text(look.say(&format!("{id}-about")), Style::Small, Hue::Ink);
    let inside = if large {
        column().centred().gap(theme.gap.base).child(shown).child(name.centred()).child(about.centred())
    } else {
        row().gap(theme.gap.wide).child(shown).child(column().gap(theme.gap.hair).child(name).child(about).grow())
    };
    inside
        .pad(theme.gap.wide, theme.gap.wide)
        .wide(look.fit(theme.column.card * if large { 1.0 } else { 1.2 }))
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .asks(intent)
}
