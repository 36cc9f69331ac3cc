//! What helps her, to be picked by its picture.

use accesskit::Role;

use super::tile::plate;
use crate::app::{self, GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, picture, row, text};
use crate::pack::model::{Accent, Aid};

/// The picture of what helps.
fn shown(aid: Aid) -> &'static str {
    match aid {
        Aid::Signs => "things/ear-with-hearing-aid",
        Aid::EasyWords => "things/input-latin-lowercase",
        Aid::ReadToMe => "things/speaker-high-volume",
        Aid::PlainPictures => "things/framed-picture",
    }
}

/// Everything that can help her here, each to be picked and put aside; none where nothing can. With `named` its name stands
/// beside the picture; a screen reader says it always.
pub fn aids(cx: &ViewCx, app: &app::App, named: bool) -> Vec<Element> {
    app.offered_aids().into_iter().map(|aid| tile(cx, aid, app.has_aid(aid), named)).collect()
}

fn tile(cx: &ViewCx, aid: Aid, picked: bool, named: bool) -> Element {
    let theme = cx.theme;
    let (name, side) = (cx.say(&format!("aid-{}", aid.slug())), (cx.icon() * 1.4).round());
    let (fill, hue) = if picked { (Hue::Strong(Accent::Sun), Hue::OnAccent) } else { (Hue::Card, Hue::Ink) };
    let tick = picked.then(|| picture(Picture::Line("icons/check", hue), cx.icon(), cx.icon()));
    let words = named.then(|| text(name.clone(), Style::Label, hue));
    plate(cx, fill)
        .centred()
        .pad(theme.gap.base, theme.gap.small)
        .maybe(tick)
        .child(picture(Picture::Icon(shown(aid)), side, side))
        .maybe(words)
        .chooses(Role::Switch, picked, Intent::Girl(GirlIntent::UseAid(aid, !picked)))
        .called(name)
        .key(format!("aid-{}", aid.slug()))
}

/// The same as one group under a name for screen readers; none where nothing can help.
pub fn aids_in_a_row(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let aids = aids(cx, app, false);
    let group = || row().centred().gap(cx.theme.gap.base).speaks(Role::Group, Some(cx.say("settings-aids")));
    (!aids.is_empty()).then(|| group().with(aids))
}
