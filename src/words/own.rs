//! What a language says itself, without those it falls back to: for counting what is there, and what is only a copy.

use std::collections::HashMap;

use fluent_syntax::ast;

use crate::mission::TextKey;

/// The comment above a message that says that it is the same in another language, and rightly so.
const THE_SAME: &str = "the same";

/// Whether a line of a comment, without its sign, says that its message is the same in another language, and rightly so.
pub fn is_the_same(line: &str) -> bool {
    line.trim().trim_end_matches('.').eq_ignore_ascii_case(THE_SAME)
}

/// The sentences of one language.
#[derive(Debug, Default)]
pub struct OwnTexts {
    messages: HashMap<String, OwnMessage>,
}

/// A message with its parts.
#[derive(Debug, Default)]
struct OwnMessage {
    depth: usize,
    the_same: bool,
    /// What each part says, its blanks made one.
    parts: Vec<(Option<String>, String)>,
}

/// How a sentence of a language stands to the same one of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It says something else, or the other has no such sentence, or somebody noted that it is the same by nature.
    Own,
    /// The same few words, in a message of which other parts differ: somebody was there.
    Short,
    /// Word for word the same: nobody has translated it yet.
    Copy {
        /// Whether it is long enough that this cannot be chance.
        is_long: bool,
    },
}

/// Fewer words than this may be the same in two languages.
const LEAST_WORDS: usize = 4;

impl OwnTexts {
    /// Those of some files, by layer, the uppermost first.
    pub(super) fn of<'a>(files: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let mut all = Self::default();
        for (depth, text) in files {
            let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
            for entry in &resource.body {
                if let ast::Entry::Message(message) = entry {
                    all.add(depth, message);
                }
            }
        }
        all
    }

    fn add(&mut self, depth: usize, message: &ast::Message<&str>) {
        let known = self
            .messages
            .entry(message.id.name.to_owned())
            .or_insert_with(|| OwnMessage { depth, ..OwnMessage::default() });
        let is_first = known.parts.is_empty();
        // Of a message that is twice in one layer the first one stands.
        if !is_first && known.depth == depth {
            return;
        }
        known.depth = depth;
        let comment =
            message.comment.as_ref().is_some_and(|comment| comment.content.iter().any(|line| is_the_same(line)));
        known.the_same |= comment;
        let value = message.value.iter().map(|pattern| (None, pattern));
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (name, pattern) in value.chain(attributes) {
            if !known.parts.iter().any(|(part, _)| part.as_deref() == name) {
                known.parts.push((name.map(str::to_owned), words(pattern)));
            }
        }
    }

    /// Whether there is such a sentence.
    pub fn has(&self, key: &TextKey) -> bool {
        self.get(key).is_some()
    }

    fn get(&self, key: &TextKey) -> Option<&str> {
        self.messages.get(&key.message)?.part(key.attribute.as_deref())
    }

    /// How a sentence stands to that of another language.
    pub fn likeness(&self, key: &TextKey, other: &Self) -> Likeness {
        let Some(own) = self.messages.get(&key.message) else { return Likeness::Own };
        let Some(twin) = other.messages.get(&key.message) else { return Likeness::Own };
        let part = key.attribute.as_deref();
        let Some(text) = own.part(part).filter(|text| twin.part(part) == Some(text)) else { return Likeness::Own };
        if own.the_same || twin.the_same || !text.split_whitespace().any(|word| is_word(&word)) {
            return Likeness::Own;
        }
        let is_long = is_phrase(text);
        let differs = |(name, text): &(Option<String>, String)| {
            twin.part(name.as_deref())
                .is_some_and(|twin| twin != text && text.split_whitespace().any(|word| is_word(&word)))
        };
        if !is_long && own.parts.iter().any(differs) { Likeness::Short } else { Likeness::Copy { is_long } }
    }
}

impl OwnMessage {
    fn part(&self, name: Option<&str>) -> Option<&str> {
        self.parts.iter().find(|(part, _)| part.as_deref() == name).map(|(_, text)| text.as_str())
    }
}

/// Whether a text has so many words that it is the same in two languages by copying only.
pub fn is_phrase(text: &str) -> bool {
    text.split_whitespace().filter(is_word).nth(LEAST_WORDS - 1).is_some()
}

/// What is filled in, and signs and numbers, are no words.
fn is_word(word: &&str) -> bool {
    word.contains(char::is_alphabetic) && !word.contains(['$', '{', '}', '[', ']'])
}

/// What a pattern says, with what is filled in as it is written.
fn words(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    // Nearly every text is nothing but words.
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return value.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let written = fluent_syntax::serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let (_, written) = written.split_once('=').unwrap_or_default();
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> OwnTexts {
        OwnTexts::of([(0, text)].into_iter())
    }

    #[test]
    fn a_copy_is_known_and_what_is_the_same_by_nature_is_none() {
        let dutch = "a = Lina\nb = Zij vraagt om raad\n    .c = Quiz\n    .d = Wat nu?\ne = 116 000\nf = Zij vraagt om raad\n# The same.\ng = Zij vraagt om raad\nh = Chat\n    .i = { $n }\n";
        let french =
            dutch.replace("Wat nu?", "Et maintenant ?").replace("f = Zij vraagt om raad", "f = Elle demande conseil");
        let (dutch, french) = (own(dutch), own(&french));
        let like = |message: &str, part: Option<&str>| {
            let key = TextKey { message: message.to_owned(), attribute: part.map(str::to_owned) };
            french.likeness(&key, &dutch)
        };
        assert_eq!(like("a", None), Likeness::Copy { is_long: false });
        assert_eq!(like("b", None), Likeness::Copy { is_long: true });
        assert_eq!(like("b", Some("c")), Likeness::Short, "its message was translated");
        assert_eq!(like("h", None), Likeness::Copy { is_long: false }, "what is filled in is no translation");
        for (message, part) in [("b", Some("d")), ("e", None), ("f", None), ("g", None), ("h", Some("i")), ("z", None)]
        {
            assert_eq!(like(message, part), Likeness::Own, "{message}");
        }
    }

    #[test]
    fn a_layer_gives_what_it_has_and_the_rest_comes_from_below() {
        let texts = OwnTexts::of([(0, "a = Kort\n"), (1, "a = Lang\n    .b = Ook\n")].into_iter());
        assert_eq!(texts.get(&TextKey::value("a")), Some("Kort"));
        assert_eq!(texts.get(&TextKey::attribute("a", "b")), Some("Ook"));
        assert!(!texts.has(&TextKey::value("b")));
    }
}
