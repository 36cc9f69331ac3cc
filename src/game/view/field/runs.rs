//! What stands in a field, for a screen reader: the text in runs, with the length of each letter, and where caret and
//! selection are. A run is a line that ends with Enter, or a part of a long one. Letters are counted one by one: an emoji
//! of several is several.

use accesskit::{Node as Spoken, NodeId, Role, TextPosition, TextSelection};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems};
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems};

use super::into::WritesInto;

/// The most letters in a run: words are found by their place in it, which is one byte.
const LONGEST: usize = 200;

/// The runs of a field, in their order.
#[derive(Component, Default)]
pub struct Runs {
    /// The nodes.
    pub nodes: Vec<Entity>,
    /// What they tell.
    told: Vec<String>,
}

impl Runs {
    /// Where a place in the text is: its run, and the letter in it.
    fn position(&self, letter: usize) -> Option<TextPosition> {
        let last = self.nodes.len().checked_sub(1)?;
        let mut left = letter;
        for (at, run) in self.told.iter().enumerate() {
            let count = run.chars().count();
            if left < count || at == last {
                return Some(TextPosition { node: id(self.nodes[at]), character_index: left.min(count) });
            }
            left -= count;
        }
        None
    }

    /// The same the other way round: how many letters stand before a place.
    pub fn letter(&self, position: TextPosition) -> Option<usize> {
        let at = self.nodes.iter().position(|node| id(*node) == position.node)?;
        let before: usize = self.told[..at].iter().map(|run| run.chars().count()).sum();
        Some(before + position.character_index)
    }
}

/// Keeps runs and caret as they are in the fields.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, tell.after(EditableTextSystems).before(AccessibilitySystems::Update));
}

type Fields<'w, 's> = Query<
    'w,
    's,
    (Entity, &'static EditableText, &'static WritesInto, &'static mut Runs, &'static mut AccessibilityNode),
>;

fn tell(mut fields: Fields, mut commands: Commands) {
    for (entity, editable, into, mut runs, mut spoken) in &mut fields {
        let told = split(&into.told());
        if runs.told != told {
            write(entity, &mut runs, told, &mut commands);
        }
        let selection = editable.editor().raw_selection();
        let letter = |byte: usize| before(editable.editor().raw_text(), byte);
        let anchor = runs.position(letter(selection.anchor().index()));
        let focus = runs.position(letter(selection.focus().index()));
        let Some((anchor, focus)) = anchor.zip(focus) else { continue };
        let selection = TextSelection { anchor, focus };
        if spoken.text_selection() != Some(&selection) {
            spoken.set_text_selection(selection);
        }
    }
}

fn write(field: Entity, runs: &mut Runs, told: Vec<String>, commands: &mut Commands) {
    for gone in runs.nodes.drain(told.len().min(runs.nodes.len())..) {
        commands.entity(gone).despawn();
    }
    while runs.nodes.len() < told.len() {
        runs.nodes.push(commands.spawn(ChildOf(field)).id());
    }
    for (at, (node, words)) in runs.nodes.iter().zip(&told).enumerate() {
        let mut spoken = run(words);
        if at > 0 && !told[at - 1].ends_with('\n') {
            spoken.set_previous_on_line(id(runs.nodes[at - 1]));
        }
        if !words.ends_with('\n') && at + 1 < told.len() {
            spoken.set_next_on_line(id(runs.nodes[at + 1]));
        }
        commands.entity(*node).insert(AccessibilityNode(spoken));
    }
    runs.told = told;
}

fn run(words: &str) -> Spoken {
    let mut spoken = Spoken::new(Role::TextRun);
    spoken.set_value(words);
    spoken.set_character_lengths(words.chars().map(|letter| letter.len_utf8() as u8).collect::<Vec<_>>());
    let mut starts = Vec::new();
    let mut after_space = true;
    for (at, letter) in words.chars().enumerate() {
        if after_space && !letter.is_whitespace() {
            starts.push(at as u8);
        }
        after_space = letter.is_whitespace();
    }
    spoken.set_word_starts(starts);
    spoken
}

/// A text in runs; an empty one is one run, and one that ends with a line break has an empty line behind it.
fn split(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    for line in text.split_inclusive('\n') {
        let letters: Vec<char> = line.chars().collect();
        runs.extend(letters.chunks(LONGEST).map(|part| part.iter().collect::<String>()));
    }
    if runs.last().is_none_or(|last| last.ends_with('\n')) {
        runs.push(String::new());
    }
    runs
}

/// How many letters stand before a byte.
fn before(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}

fn id(node: Entity) -> NodeId {
    NodeId(node.to_bits())
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, before, split};

    #[test]
    fn a_text_is_told_line_by_line_with_an_empty_one_behind_the_last_break() {
        assert_eq!(split(""), [""]);
        assert_eq!(split("ik\nben"), ["ik\n", "ben"]);
        assert_eq!(split("ik\n"), ["ik\n", ""]);
    }

    #[test]
    fn a_long_line_is_told_in_parts_that_a_byte_can_count() {
        let text = "ë".repeat(LONGEST + 3);
        let runs = split(&text);
        assert_eq!(runs.iter().map(|run| run.chars().count()).collect::<Vec<_>>(), [LONGEST, 3]);
        assert_eq!(runs.concat(), text);
    }

    #[test]
    fn a_place_is_counted_in_letters_and_not_in_bytes() {
        assert_eq!(before("één", "éé".len()), 2);
        assert_eq!(before("één", "één".len()), 3);
    }
}
