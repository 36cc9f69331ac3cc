//! One thing from her wall, large, with the way to take it down.

use bevy::prelude::*;

use crate::app::{GirlIntent, Hung, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::board::{Held, Looks, Lying, still};
use crate::game::view::element::{Element, column, text};
use crate::game::view::kinds::PIECE;
use crate::game::view::widgets::{
    Bar, CardPerson, body, foot, help_card, page, plain_button, poster, with_foot, written,
};
use crate::mission::Keepsake;
use crate::mission::ids::Key;
use crate::mission::kinds::collage::laid;
use crate::mission::kinds::{Kind, Tile};
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, at: usize, hung: &Hung) -> Element {
    let theme = cx.theme;
    let title = title_of(cx, hung);
    let bar = Bar::of_sheet(cx, title.clone());
    let off = plain_button(cx, cx.say("space-take-down"), Some("icons/shred"), Intent::Girl(GirlIntent::TakeDown(at)));
    let wide = cx.fit(cx.with_text(theme.column.text));
    let content = column().wide(wide).node(|node| node.margin = UiRect::all(Val::Auto)).maybe(drawn(cx, hung, wide));
    let content = with_foot(body(cx, "hung").child(content), foot(cx, [off.key("take-down")]));
    page(title, Hue::Tint(Accent::Lilac), bar.draw(cx), content)
}

/// What it is called: the title of the step it was made in.
pub(super) fn title_of(cx: &ViewCx, hung: &Hung) -> Said {
    cx.step(&hung.mission.mission, &hung.step, "title")
}

/// What it looks like, so wide; nothing where its mission is no longer in the pack.
pub(super) fn drawn(cx: &ViewCx, hung: &Hung, wide: f32) -> Option<Element> {
    let (mission, step) = cx.pack().find_step(&hung.mission, &hung.step)?;
    let words = |part: &str, key: &Key| cx.step(&mission.id, &step.id, &format!("{part}-{key}"));
    let shown = |tiles: &[Tile], key: &Key| Some(cx.thing(&tiles.iter().find(|tile| tile.id == *key)?.picture));
    match &hung.keepsake {
        Keepsake::Collage { ground, pieces, lies } => {
            let Kind::Collage(collage) = &step.kind else { return None };
            let pieces = laid(pieces, lies).filter_map(|(piece, lie)| {
                let looks = Looks::Picture(shown(&collage.pieces, piece)?, PIECE);
                Some(Lying { held: Held::Piece(piece.clone()), name: words("piece", piece), lie, looks })
            });
            Some(still(cx, wide, *ground, pieces.collect()))
        }
        Keepsake::Pact { rules, own } => {
            let Kind::Pact(pact) = &step.kind else { return None };
            let rules = rules.iter().filter_map(|rule| Some((shown(&pact.rules, rule)?, words("rule", rule))));
            Some(poster(cx, cx.mission(&mission.id, "title"), rules, own))
        }
        Keepsake::HelpCard { people } => {
            let Kind::HelpCard(card) = &step.kind else { return None };
            let people = people.iter().filter_map(|named| {
                let (picture, who) = (shown(&card.people, &named.figure)?, words("person", &named.figure));
                Some(CardPerson { picture, who, name: named.name.clone() })
            });
            let found = text(cx.say("card-found"), Style::Small, Hue::Ink);
            Some(column().gap(cx.theme.gap.base).child(help_card(cx, people.collect(), &card.help)).child(found))
        }
        Keepsake::Letter { picked, words } => {
            let Kind::Letter(letter) = &step.kind else { return None };
            let sentences = picked
                .iter()
                .map(|(part, starter)| cx.step(&mission.id, &step.id, &format!("starter-{part}-{starter}")));
            let own = (!words.is_empty()).then(|| words.to_string().into());
            Some(written(cx, &letter.to, sentences.chain(own)))
        }
    }
}
