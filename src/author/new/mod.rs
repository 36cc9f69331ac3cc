//! What `gps new` begins: a mission of any kind, a module, a language, a layer. From templates whose comments teach; what
//! is still to be written carries a [mark](crate::pack::TO_BE_WRITTEN) that the check finds.

mod cast;
mod language;
mod layer;
mod mission;
mod module;
mod template;
mod words;

use crate::mission::TextKey;
use crate::pack::model::Manifest;
use crate::pack::{Arg, Content, Message, Source};
use crate::words::{Catalog, Language};

pub use language::language;
pub use layer::layer;
pub use mission::{Wish, mission};
pub use module::module;
pub use template::step_of;

/// Where something new begins.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The pack as it plays, with what lies below it.
    pub content: &'a Content,
    /// The files of the pack itself.
    pub files: &'a dyn Source,
    /// The interface's words: the advice in what is made.
    pub interface: &'a Catalog,
    /// The language of the comments.
    pub comments: &'a Language,
    /// What the folder in which it is made is called on a command line.
    pub folder: &'a str,
}

/// What was begun: nothing is on a disk yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// New files: path in the pack, and text.
    pub files: Vec<(String, String)>,
    /// Files in which something was added: path in the pack, and their whole text.
    pub changed: Vec<(String, String)>,
    /// What to do next, in order.
    pub next: Vec<Message>,
}

/// Why nothing was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(pub Message);

impl Desk<'_> {
    /// The manifest of the pack itself, whatever lies below it.
    fn own(&self) -> Option<&Manifest> {
        self.content.pack().layers.first()?.manifest.as_ref()
    }
}

impl Made {
    fn next<const N: usize>(&mut self, key: &str, args: [(&'static str, Arg); N]) {
        self.next.push(message(key, args));
    }

    /// This, where none of its files is there yet.
    fn where_free(self, files: &dyn Source) -> Result<Self, Refused> {
        let known = files.files().unwrap_or_default();
        let taken = self.files.iter().find(|(path, _)| known.iter().any(|known| known.eq_ignore_ascii_case(path)));
        match taken {
            Some((path, _)) => Err(refused("new-refused-file", [("file", path.into())])),
            None => Ok(self),
        }
    }
}

fn message<const N: usize>(key: &str, args: [(&'static str, Arg); N]) -> Message {
    Message { key: TextKey::value(key), args: args.into() }
}

fn refused<const N: usize>(key: &str, args: [(&'static str, Arg); N]) -> Refused {
    Refused(message(key, args))
}

/// A name for something new: small letters, digits and hyphens, a letter first.
fn named(id: &str) -> Result<&str, Refused> {
    if crate::pack::is_kebab(id, true) { Ok(id) } else { Err(refused("new-refused-name", [("name", id.into())])) }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
