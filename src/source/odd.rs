//! What lies in a place and is no file that can be read.

use std::fmt;

/// Something in a place that is no file to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oddity {
    /// Where, relative to the place.
    pub path: String,
    /// What it is.
    pub kind: Odd,
}

/// What something that is no file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Odd {
    /// A link: it may lead out of the place, or round in a circle.
    Link,
    /// A pipe, a device or a socket: reading it could last for ever.
    Special,
    /// A folder that is called like a file.
    Folder,
    /// A folder that cannot be listed, in the words of the disk.
    Closed(String),
    /// A folder inside more folders than are looked into.
    TooDeep,
    /// A name that is not Unicode: nothing can name it.
    Nameless,
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, kind } = self;
        match kind {
            Odd::Link => write!(f, "{path} is a link"),
            Odd::Special => write!(f, "{path} is no file"),
            Odd::Folder => write!(f, "{path} is a folder"),
            Odd::Closed(why) => write!(f, "{path}: {why}"),
            Odd::TooDeep => write!(f, "{path} lies in too many folders"),
            Odd::Nameless => write!(f, "{path} has a name that is not Unicode"),
        }
    }
}
