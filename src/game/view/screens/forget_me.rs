//! Whether everything of hers shall really go: said once more, because nobody can bring it back.

use crate::app::{GirlIntent, Intent, ProfileIntent, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, text};
use crate::game::view::widgets::{Bar, NEXT, foot, main_button, middle, page, plain_button, with_foot};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("forget-me"));
    let about = if visiting.visit.profile().is_some() { "forget-me.about" } else { "forget-me.guest-about" };
    let content = column()
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.wide)
        .centred()
        .child(cx.me(theme.picture.hero))
        .child(text(cx.say(about), Style::Body, Hue::Ink).centred());
    let no =
        main_button(cx, cx.say("forget-me.no"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back)).key(NEXT);
    let yes = plain_button(cx, cx.say("forget-me.yes"), Some("icons/shred"), Intent::Profile(ProfileIntent::ForgetMe));
    let content = with_foot(middle(cx, "forget-me", content), foot(cx, [yes.key("yes"), no]));
    page(cx.say("forget-me"), Hue::Tint(Accent::Coral), bar.draw(cx), content)
}
