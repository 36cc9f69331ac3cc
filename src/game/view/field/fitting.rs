//! Words that come all at once, from the clipboard or a screen reader: as many as there is room for. The engine would take
//! none of them where they are too many, or where a line ends among them and there is one line only.

use bevy::clipboard::Clipboard;
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems, TextEdit};

/// Pastes what fits.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, paste_what_fits.before(EditableTextSystems));
}

fn paste_what_fits(mut fields: Query<&mut EditableText, Changed<EditableText>>, mut clipboard: ResMut<Clipboard>) {
    for mut editable in &mut fields {
        if !editable.pending_edits.iter().any(is_paste) {
            continue;
        }
        // What cannot be read now the engine asks for itself.
        let Some(Ok(words)) = clipboard.fetch_text().poll_result() else { continue };
        paste(&mut editable, &words);
    }
}

/// Does what the pastes among the edits that wait would do. What was selected just before is not selected yet.
fn paste(editable: &mut EditableText, words: &str) {
    let mut edits = std::mem::take(&mut editable.pending_edits).into_iter().peekable();
    while let Some(edit) = edits.next() {
        match edit {
            TextEdit::SelectAll if edits.next_if(is_paste).is_some() => put_in_place_of_all(editable, words),
            TextEdit::Paste => put_in_place_of_selection(editable, words),
            other => editable.queue_edit(other),
        }
    }
}

fn is_paste(edit: &TextEdit) -> bool {
    matches!(edit, TextEdit::Paste)
}

/// Puts words in place of what is selected, as many of them as there is room for. Where there is none nothing changes.
pub fn put_in_place_of_selection(editable: &mut EditableText, words: &str) {
    let stays = editable.value().chars().count();
    let selected = editable.editor().selected_text().map_or(0, |selected| selected.chars().count());
    let fitting = fitting_into(editable, words, stays.saturating_sub(selected));
    if !fitting.is_empty() {
        editable.queue_edit(TextEdit::Insert(fitting.as_str().into()));
    } else if words.is_empty() && selected > 0 {
        editable.queue_edit(TextEdit::Delete);
    }
}

/// Puts words in place of all that stands there.
pub fn put_in_place_of_all(editable: &mut EditableText, words: &str) {
    let fitting = fitting_into(editable, words, 0);
    editable.queue_edit(TextEdit::SelectAll);
    editable.queue_edit(if fitting.is_empty() { TextEdit::Delete } else { TextEdit::Insert(fitting.as_str().into()) });
}

/// The words that fit beside so many letters that stay.
fn fitting_into(editable: &EditableText, words: &str, stays: usize) -> String {
    let room = editable.max_characters.map_or(usize::MAX, |most| most.saturating_sub(stays));
    fitting(words, room, editable.allow_newlines)
}

/// The words that fit into so many letters. Where there is one line only, its lines follow each other with a blank between.
fn fitting(words: &str, room: usize, breaks: bool) -> String {
    if breaks {
        return words.replace("\r\n", "\n").chars().take(room).collect();
    }
    let lines: Vec<&str> = words.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let line = if words.contains(['\n', '\r']) { lines.join(" ") } else { words.to_owned() };
    line.chars().filter(|letter| !letter.is_control()).take(room).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_cut_and_nothing_of_it_is_refused() {
        assert_eq!(fitting("Zonnetje", 5, false), "Zonne");
        assert_eq!(fitting("één ☀️ dag", 5, true).chars().count(), 5);
        assert_eq!(fitting("Zon", 0, true), "");
    }

    #[test]
    fn what_takes_the_place_of_everything_has_room_for_everything() {
        let field = |edits: &[TextEdit]| {
            let mut field = EditableText::new("Zonne");
            field.max_characters = Some(5);
            field.pending_edits = edits.to_vec();
            paste(&mut field, "Maantje");
            field.pending_edits
        };
        let both = field(&[TextEdit::SelectAll, TextEdit::Paste]);
        assert_eq!(both, [TextEdit::SelectAll, TextEdit::Insert("Maant".into())]);
        assert_eq!(field(&[TextEdit::Paste]), [], "there is no room beside what stays");
        assert_eq!(field(&[TextEdit::SelectAll]), [TextEdit::SelectAll]);
    }

    #[test]
    fn lines_follow_each_other_where_there_is_one_line_only() {
        assert_eq!(fitting("Zon\r\n en maan\n", 40, false), "Zon en maan");
        assert_eq!(fitting("Zon\r\nen maan", 40, true), "Zon\nen maan");
        assert_eq!(fitting(" met een blanco ", 40, false), " met een blanco ");
        assert_eq!(fitting("tab\there", 40, false), "tabhere");
    }
}
