//! Whether whoever has the device that goes round is the counsellor, in a house without a passphrase. A hand has to rest on
//! the answer: a girl who taps along gets nowhere.

use crate::app::{GirlIntent, Intent, SessionIntent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, text};
use crate::game::view::widgets::{Bar, NEXT, foot, main_button, middle, page, plain_button, with_foot};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let title = cx.say("back-to-desk");
    let about = |id: &str| text(cx.say(id), Style::Heading, Hue::Ink).centred();
    let side = theme.picture.hero;
    let content = column()
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.wide)
        .centred()
        .child(picture(Picture::Icon("things/people-hugging"), side, side))
        .child(about("back-to-desk.about"))
        .child(about("back-to-desk.hold"));
    let no = main_button(cx, cx.say("back-to-desk.no"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back));
    // A tap opens what is open already.
    let here = Intent::Girl(GirlIntent::Open(Sheet::BackToDesk));
    let yes = plain_button(cx, cx.say("back-to-desk.yes"), Some("icons/desk"), here)
        .held(Intent::Session(SessionIntent::BackToDesk));
    let content = with_foot(middle(cx, "back-to-desk", content), foot(cx, [yes.key("yes"), no.key(NEXT)]));
    page(title.clone(), Hue::Tint(Accent::Lilac), Bar::of_sheet(cx, title).draw(cx), content)
}
