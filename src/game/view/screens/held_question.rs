//! A question on whose answer a hand has to rest: a girl who taps along gets nowhere.

use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, text};
use crate::game::view::widgets::{Bar, NEXT, foot, main_button, middle, page, with_foot};
use crate::pack::model::Accent;

/// Draws it: its title, what it is about, how to answer, and beside `yes` the way back, all in the words of `id`.
pub fn held_question(cx: &ViewCx, id: &str, thing: &'static str, yes: Element) -> Element {
    let theme = cx.theme;
    let say = |part: &str| cx.say(&format!("{id}.{part}"));
    let about = |part| text(say(part), Style::Heading, Hue::Ink).centred();
    let side = theme.picture.hero;
    let content = column()
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.wide)
        .centred()
        .child(picture(Picture::Icon(thing), side, side))
        .child(about("about"))
        .child(about("hold"));
    let no = main_button(cx, say("no"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back));
    let content = with_foot(middle(cx, id, content), foot(cx, [yes.key("yes"), no.key(NEXT)]));
    let title = cx.say(id);
    page(title.clone(), Hue::Tint(Accent::Lilac), Bar::of_sheet(cx, title).draw(cx), content)
}
