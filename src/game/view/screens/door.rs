//! The door: who plays. A portrait for each profile, a place for a new one, and a way in without. Where nobody has a profile
//! yet, a girl chooses a face here, and is in.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, CHOICES, GirlIntent, Intent, Portrait, Profile, ProfileIntent, Sheet, Trouble};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, foot, icon_button, middle, page, plain_button, says, with_foot};
use crate::mission::Face;
use crate::mission::ids::PersonId;
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
    if app.profiles().is_empty() {
        return page(cx.say("door"), Hue::Ground, bar.draw(cx), first(cx, app));
    }
    let doors = app.profiles().iter().enumerate().map(|(at, profile)| door(cx, at, profile));
    let doors = row().centred().wraps().gap(theme.gap.wide).with(doors).speaks(Role::Group, Some(cx.say("door")));
    let new = can_make(app).then(|| {
        let makes = Intent::Girl(GirlIntent::Open(Sheet::Promise));
        way(cx, "secret/key", "door.new", Hue::Tint(Accent::Lilac), makes).key("new-profile")
    });
    let guest = Intent::Profile(ProfileIntent::Guest);
    let guest = way(cx, "secret/balloon", "door.guest", Hue::Tint(Accent::Mint), guest);
    let ways = row().centred().wraps().gap(theme.gap.wide).maybe(new).child(guest.key("guest"));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.wide + theme.gap.base)
        .centred()
        .maybe(super::notice(cx, app))
        .child(doors)
        .child(ways);
    page(cx.say("door"), Hue::Ground, bar.draw(cx), middle(cx, "door", content))
}

/// Her face first: one tap, and the first message is there. What she may keep is asked when there is something to keep.
fn first(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    // All in one row, or in two.
    let upright = cx.frame.height > cx.frame.width;
    let (columns, wide) = if upright { (3.0, theme.column.text) } else { (CHOICES as f32, theme.column.wide) };
    let line = 2.0 * theme.face.ring;
    let (gap, wide) = (theme.gap.wide, cx.fit(wide));
    let side = theme.face.large.min((wide - gap * (columns - 1.0)) / columns - 2.0 * theme.gap.base - line).floor();
    let faces = app.portrait().choices().into_iter().enumerate().map(|(at, face)| {
        leaning(cx, at, face, side)
            .asks(Intent::Profile(ProfileIntent::GuestAs(face)))
            .called(cx.count("door.face", at + 1))
            .key(format!("face-{at}"))
    });
    let faces = row().centred().wraps().gap(gap).with(faces).speaks(Role::Group, Some(cx.say("door-face")));
    let asks = says(cx, &PersonId::from("lotte"), Face::Happy, cx.say("door-face"));
    let content = column()
        .wide(wide)
        .gap(theme.gap.huge)
        .centred()
        .maybe(super::notice(cx, app))
        .child(asks.wide(cx.fit(theme.column.text)))
        .child(faces);
    let keeps = can_make(app).then(|| {
        let makes = Intent::Girl(GirlIntent::Open(Sheet::Promise));
        plain_button(cx, cx.say("door.new"), Some("icons/key"), makes).key("new-profile")
    });
    with_foot(middle(cx, "door", content), keeps.map(|keeps| foot(cx, [keeps])))
}

/// Where nothing can be kept there is nothing to make.
fn can_make(app: &app::App) -> bool {
    app.trouble().is_none_or(Trouble::lets_make)
}

/// A profile: the portrait on its door.
fn door(cx: &ViewCx, at: usize, profile: &Profile) -> Element {
    leaning(cx, at, profile.portrait, cx.theme.face.large)
        .asks(Intent::Profile(ProfileIntent::Knock(profile.id.clone())))
        .called(cx.count("door.profile", at + 1))
        .key(format!("profile-{}", profile.id.as_str()))
}

/// A portrait that leans, like photos on a fridge.
fn leaning(cx: &ViewCx, at: usize, face: Portrait, side: f32) -> Element {
    let theme = cx.theme;
    let lean = theme.tilt * if at.is_multiple_of(2) { -1.0 } else { 1.0 };
    row()
        .centred()
        .pad(theme.gap.base, theme.gap.base)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .tilt(lean)
        .child(picture(cx.portrait(face), side, side))
        .moves(Motion::Appear(at as u32))
}

/// Another way in: a picture, what it is, what it means.
fn way(cx: &ViewCx, thing: &'static str, id: &str, fill: Hue, intent: Intent) -> Element {
    let theme = cx.theme;
    let shown = picture(Picture::Icon(thing), theme.picture.thing, theme.picture.thing);
    let name = heading(cx.say(id), Style::Heading, Hue::Ink);
    let about = text(cx.say(&format!("{id}-about")), Style::Small, Hue::Ink);
    row()
        .gap(theme.gap.wide)
        .child(shown)
        .child(column().gap(theme.gap.hair).child(name).child(about).grow())
        .pad(theme.gap.wide, theme.gap.base)
        .wide(cx.fit(theme.column.card * 1.2))
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .asks(intent)
}
