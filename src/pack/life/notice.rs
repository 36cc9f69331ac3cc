//! How far something is that takes a while.

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How many files are done.
    pub done: usize,
    /// How many there are.
    pub all: usize,
}

/// Whoever wants to know how far something is.
pub type Progress<'a> = &'a mut dyn FnMut(Notice);
