//! Whether everything of hers shall really go: said once more, because nobody can bring it back.

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, text};
use crate::game::stage::widgets::{Bar, foot, main_button, middle, page, plain_button, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{AtDoor, Intent, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("forget-me"));
    let about = if stay.profile().is_some() { "forget-me.about" } else { "forget-me.guest-about" };
    let content = column()
        .wide(look.fit(theme.column.text))
        .gap(theme.gap.wide)
        .centred()
        .child(look.me(theme.picture.hero))
        .child(text(look.say(about), Style::Body, Hue::Ink).centred());
    let no = main_button(look, look.say("forget-me.no"), Hue::Strong(Accent::Mint), Intent::Back).key("no");
    let yes = plain_button(look, look.say("forget-me.yes"), Some("icons/shred"), Intent::AtDoor(AtDoor::ForgetMe));
    let content = with_foot(middle(look, "forget-me", content), foot(look, [yes.key("yes"), no]));
    page(look.say("forget-me"), Hue::Tint(Accent::Coral), bar.draw(look), content)
}
