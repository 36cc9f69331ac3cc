//! What can be printed: the recovery sheet of a house's passphrase, and a girl's help card. Each is one function from
//! words, pictures and a [`Kit`] to the bytes of a PDF; nothing is read from a disk or written to one here, and the same
//! words give the same bytes.
//!
//! Text stays text: it can be selected, searched and read aloud. A text that does not fit is set smaller; one that does
//! not fit even then is an error, and nothing is ever cut off. Pages are white with outlines in ink, and read the same
//! from a printer without colours.

mod area;
mod help_card;
mod kit;
mod lines;
mod look;
mod pixels;
mod recovery;
mod sheet;
#[cfg(test)]
mod testing;

use std::io;

pub use help_card::{CardNumber, CardPerson, HelpCard, help_card};
pub use kit::Kit;
pub use recovery::{Pictured, RecoverySheet, recovery};

use crate::pack::picture::{Art, Unfit};

/// Why a page could not be made. What it says holds no word of the page.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A file that the kit needs is not there.
    #[error("{path} cannot be read ({error}); the game's assets folder is not complete")]
    Missing {
        /// The file, below `assets`.
        path: String,
        /// What the disk said.
        error: io::Error,
    },
    /// The look is not what the program expects.
    #[error("paper/look.ron cannot be read: {0}")]
    Look(String),
    /// One of the typefaces, counted from 0, is none.
    #[error("typeface {0} is not a font; put the game's own assets/fonts back")]
    Font(usize),
    /// A text is too long even in its least size.
    #[error("the {part} do not fit on the page, even in the smallest letters; make them shorter")]
    TooLong {
        /// Which texts.
        part: &'static str,
    },
    /// A text has letters that no typeface of the kit can write.
    #[error("the {part} have letters that the game's fonts cannot write; add a font, or use another language")]
    Unwritable {
        /// Which texts.
        part: &'static str,
    },
    /// A picture is neither SVG nor PNG.
    #[error("one of the {part} is no picture: {reason}")]
    Picture {
        /// Which pictures.
        part: &'static str,
        /// What the one who tried to read it said.
        reason: String,
    },
    /// The PDF could not be written.
    #[error("the PDF cannot be written: {0}")]
    Pdf(String),
}

impl PaperError {
    /// For a picture that is not drawn.
    fn picture(part: &'static str, unfit: &Unfit) -> Self {
        Self::Picture { part, reason: unfit.to_string() }
    }
}
