//! A place to write, and whose words it holds.

use crate::app::Intent;
use crate::mission::ids::Key;
use crate::words::Said;

/// A place to write.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What stands there, as the model knows it; of a secret only dots.
    pub text: String,
    /// What a screen reader calls it.
    pub label: Said,
    /// The most characters.
    pub most: usize,
    /// How many lines are in view; in one line Enter writes nothing.
    pub lines: u8,
    /// Whose words they are.
    pub writes: Writes,
    /// Whether dots are shown in place of letters.
    pub hidden: bool,
    /// What Enter does where there is one line.
    pub enters: Enters,
}

impl Field {
    /// A place for one line of so many characters at most, in which letters are seen and Enter does nothing.
    pub fn of(writes: Writes, text: impl Into<String>, label: impl Into<Said>, most: usize) -> Self {
        let (text, label) = (text.into(), label.into());
        Self { text, label, most, lines: 1, writes, hidden: false, enters: Enters::Stays }
    }

    /// The same with so many lines in view.
    #[must_use]
    pub fn high(self, lines: u8) -> Self {
        Self { lines, ..self }
    }
}

/// What Enter does in a field of one line.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Enters {
    /// Nothing.
    #[default]
    Stays,
    /// Goes on to the next control.
    GoesOn,
    /// Asks for what the page is there for.
    Asks(Box<Intent>),
}

impl Writes {
    /// Whether the page may not know the words.
    pub fn is_secret(&self) -> bool {
        matches!(self, Self::Passphrase | Self::PassphraseAgain)
    }
}

/// Whose words a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writes {
    /// Those of the letter or the pact.
    Words,
    /// A figure's nickname.
    Name(Key),
    /// Her own nickname.
    Nickname,
    /// The passphrase of the house.
    Passphrase,
    /// The same once more.
    PassphraseAgain,
    /// A question for the box of a group.
    Slip,
}
