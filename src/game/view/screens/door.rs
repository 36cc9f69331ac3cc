//! The door: who plays. A portrait for each profile, a place for a new one, and a way in without.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, Profile, ProfileIntent, Sheet, Trouble};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, icon_button, middle, page};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let staff = icon_button(cx, "icons/shield", cx.say("staff"), Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    let settings =
        icon_button(cx, "icons/settings", cx.say("settings"), Intent::Girl(GirlIntent::Open(Sheet::Settings)));
    let bar = Bar {
        back: Some(("icons/back", cx.say("close"), Intent::Girl(GirlIntent::Back))),
        middle: vec![heading(cx.say("door"), Style::Title, Hue::Ink)],
        beside_help: vec![staff.key("staff"), settings.key("settings")],
        ..Bar::default()
    };
    let doors = app.profiles().iter().enumerate().map(|(at, profile)| door(cx, at, profile));
    let doors = row().centred().wraps().gap(theme.gap.wide).with(doors).speaks(Role::Group, Some(cx.say("door")));
    let large = app.profiles().is_empty();
    let doors = (!large).then_some(doors);
    // Where nothing can be kept there is nothing to make.
    let new = app.trouble().is_none_or(Trouble::lets_make).then(|| {
        way(
            cx,
            large,
            "secret/key",
            "door.new",
            Hue::Tint(Accent::Lilac),
            Intent::Girl(GirlIntent::Open(Sheet::Promise)),
        )
        .key("new-profile")
    });
    let guest =
        way(cx, large, "secret/balloon", "door.guest", Hue::Tint(Accent::Mint), Intent::Profile(ProfileIntent::Guest));
    let ways = row().centred().wraps().gap(theme.gap.wide).maybe(new).child(guest.key("guest"));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.wide + theme.gap.base)
        .centred()
        .maybe(super::notice(cx, app))
        .maybe(doors)
        .child(ways);
    page(cx.say("door"), Hue::Ground, bar.draw(cx), middle(cx, "door", content))
}

/// A profile: the portrait on its door. Portraits lean, like photos on a fridge.
fn door(cx: &ViewCx, at: usize, profile: &Profile) -> Element {
    let theme = cx.theme;
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
        .child(picture(cx.portrait(profile.portrait), side, side))
        .asks(Intent::Profile(ProfileIntent::Knock(profile.id.clone())))
        .called(cx.count("door.profile", at + 1))
        .key(format!("profile-{}", profile.id.as_str()))
        .moves(Motion::Appear(at as u32))
}

/// Another way in: a picture, what it is, what it means. It is large where nobody has a door yet, and lies below the
/// doors where somebody has.
fn way(cx: &ViewCx, large: bool, thing: &'static str, id: &str, fill: Hue, intent: Intent) -> Element {
    let theme = cx.theme;
    let side = if large { theme.face.large } else { theme.picture.thing };
    let shown = picture(Picture::Icon(thing), side, side);
    let name = heading(cx.say(id), Style::Heading, Hue::Ink);
    let about = text(cx.say(&format!("{id}-about")), Style::Small, Hue::Ink);
    let inside = if large {
        column().centred().gap(theme.gap.base).child(shown).child(name.centred()).child(about.centred())
    } else {
        row().gap(theme.gap.wide).child(shown).child(column().gap(theme.gap.hair).child(name).child(about).grow())
    };
    inside
        .pad(theme.gap.wide, theme.gap.wide)
        .wide(cx.fit(theme.column.card * if large { 1.0 } else { 1.2 }))
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .asks(intent)
}
