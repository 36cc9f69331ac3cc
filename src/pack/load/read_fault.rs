//! What kept a file of a pack, or a piece of it, from being read. The rules say it to the author.

use std::io;

use crate::pack::location::Location;
use crate::pack::syntax::fluent_slip::FluentSlip;
use crate::pack::syntax::{Edit, Slip};
use crate::source::Odd;

/// Something that could not be read.
#[derive(Debug)]
pub struct ReadFault {
    /// Where.
    pub location: Location,
    /// Another place where it shows.
    pub shows: Option<Location>,
    /// Why.
    pub reason: Unreadable,
}

/// Why something could not be read.
#[derive(Debug)]
pub enum Unreadable {
    /// The file, or the folder, does not open.
    Closed(io::Error),
    /// It is no file.
    Odd(Odd),
    /// It has more bytes than are read.
    TooLarge(u64),
    /// It is not UTF-8.
    NotUtf8,
    /// It is not RON, or not of the shape of its kind of file.
    Ron(Box<ron::error::Error>),
    /// It is not RON, and it is known by which slip.
    Slip(Box<Slip>),
    /// A piece of it is not Fluent.
    Fluent(FluentSlip, Vec<Edit>),
    /// It has more braces inside each other than are read.
    TooDeep,
}
