//! What stands in a step as a reader meets it: every sentence with its part, who says it and what follows. From it a book
//! for reviewers, a sheet for translators and a template know a kind without knowing it by name.

use crate::mission::ids::{Flag, Key, MediaId, PersonId};

/// One sentence of a step, with what stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its attribute in the step's message; none for a heading without words, as a beat of a chat is.
    pub attribute: Option<String>,
    /// What it is there for.
    pub role: Role,
    /// Who says it, where somebody of the story does; otherwise the blogger tells it.
    pub by: Option<PersonId>,
    /// The picture on it.
    pub picture: Option<MediaId>,
    /// What else is to be known of it.
    pub notes: Vec<Note>,
    /// What belongs to it: a choice's reply, the choices of a question.
    pub under: Vec<Piece>,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident as $slug:literal,)+) => {
        /// What a sentence is there for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Role {
            $($(#[$doc])* $name,)+
        }

        impl Role {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name among the interface's words.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)+
                }
            }
        }
    };
}

roles! {
    /// Part of a conversation, from which others lead on: no words of its own.
    Beat as "beat",
    /// What she is asked to do, or what it is about.
    Task as "task",
    /// A question she answers.
    Question as "question",
    /// Somebody of the story says it.
    Said as "said",
    /// What happens, told.
    Told as "told",
    /// What the girl of the story thinks.
    Thought as "thought",
    /// Something she can choose.
    Choice as "choice",
    /// Something she lays or puts somewhere.
    Card as "card",
    /// The name of a place, a part or a mark.
    Label as "label",
    /// What she reads after a choice.
    Reply as "reply",
    /// Said on the way, where it fits.
    Hint as "hint",
    /// The last word of the step.
    Closing as "closing",
}

/// What else is to be known of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The name by which others lead here.
    Named(Key),
    /// Only while this flag stands.
    When(Flag),
    /// Only while this flag does not stand.
    Unless(Flag),
    /// The flag stands from now on.
    Sets(Flag),
    /// The flag no longer stands.
    Clears(Flag),
    /// It goes on there.
    To(Key),
    /// It goes on at one place while the flag stands, at the other while it does not.
    ToIf {
        /// The flag asked for.
        flag: Flag,
        /// Where it goes while it stands.
        yes: Key,
        /// Where it goes while it does not.
        no: Key,
    },
    /// The conversation is over.
    Over,
    /// It is so, or fits.
    Right,
    /// It is not so.
    Wrong,
    /// What of the same step fits it.
    Fits(Key),
    /// Its place in the order that is right, counted from 1.
    Place(usize),
    /// Heavy: her way to help comes with it.
    Heavy,
    /// A signal that feels good, something nice, or a word for yes.
    Good,
    /// A signal that feels off, or a word for no.
    Off,
    /// Where she sees it: the name of a panel.
    Panel(Key),
}

impl Piece {
    /// A sentence by its attribute.
    pub fn new(role: Role, attribute: impl Into<String>) -> Self {
        let attribute = Some(attribute.into());
        Self { attribute, role, by: None, picture: None, notes: Vec::new(), under: Vec::new() }
    }

    /// A heading without words.
    pub fn heading(role: Role, name: &Key) -> Self {
        Self {
            attribute: None,
            role,
            by: None,
            picture: None,
            notes: vec![Note::Named(name.clone())],
            under: Vec::new(),
        }
    }

    /// Said by somebody.
    #[must_use]
    pub fn by(self, person: &PersonId) -> Self {
        Self { by: Some(person.clone()), ..self }
    }

    /// With a picture on it.
    #[must_use]
    pub fn showing(self, picture: &MediaId) -> Self {
        Self { picture: Some(picture.clone()), ..self }
    }

    /// With something to know of it.
    #[must_use]
    pub fn noted(mut self, notes: impl IntoIterator<Item = Note>) -> Self {
        self.notes.extend(notes);
        self
    }

    /// With what belongs to it.
    #[must_use]
    pub fn over(mut self, under: impl IntoIterator<Item = Self>) -> Self {
        self.under.extend(under);
        self
    }

    /// This sentence and all below it, in reading order.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.under.iter().flat_map(Self::all)).collect()
    }
}
