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
