//! Why a picture is not drawn.

use std::fmt;

use crate::pack::syntax::Position;

/// Why a picture is not drawn. The checker says it to the author; the log has it in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The file has more bytes than are read.
    Heavy {
        /// How many it has.
        bytes: u64,
    },
    /// A PNG with a side of more pixels than are drawn.
    Wide {
        /// From left to right.
        width: usize,
        /// From top to bottom.
        height: usize,
    },
    /// A PNG that cannot be unpacked, in the words of the one who tried.
    Png(String),
    /// Neither a PNG nor text.
    NotUtf8,
    /// Not XML, or with a DTD.
    NotXml {
        /// Where it breaks off.
        at: Position,
        /// What the reader of XML said.
        reason: String,
    },
    /// XML of another kind.
    NotSvg {
        /// Where it begins.
        at: Position,
        /// What it begins with.
        root: String,
    },
    /// It has something in it that is not drawn: a photo, letters, a filter.
    Foreign {
        /// Where that stands.
        at: Position,
        /// What it is called.
        element: String,
    },
    /// It has more shapes, or more of them inside each other, than are drawn.
    Intricate {
        /// Where it becomes too much.
        at: Position,
    },
    /// It has a number in it that is larger than any drawing.
    Endless {
        /// Where that stands.
        at: Position,
    },
    /// An SVG that cannot be drawn, in the words of the one who tried.
    Svg(String),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heavy { bytes } => write!(f, "{bytes} bytes are too many"),
            Self::Wide { width, height } => write!(f, "{width} × {height} pixels are too many"),
            Self::Png(reason) | Self::Svg(reason) => f.write_str(reason),
            Self::NotUtf8 => f.write_str("neither a PNG nor text"),
            Self::NotXml { at, reason } => write!(f, "line {}: {reason}", at.line),
            Self::NotSvg { root, .. } => write!(f, "<{root}> is no <svg>"),
            Self::Foreign { at, element } => write!(f, "line {}: <{element}> is not drawn", at.line),
            Self::Endless { at } => write!(f, "line {}: a number larger than any drawing", at.line),
            Self::Intricate { at } => write!(f, "line {}: too many shapes, or too deep inside each other", at.line),
        }
    }
}
