//! Rule `unreadable-file`.

use std::io;
use std::string::FromUtf8Error;

use super::{Check, Rule, Severity};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::spot::{Lines, Spot};

/// ## What
/// A file of structure or text that cannot be read, or is not UTF-8.
/// ## Why
/// Nothing in it reaches a girl.
/// ## Example
/// A text file saved by an old editor as “Windows-1252”: its `é` is no UTF-8.
/// ## Instead
/// Save it as UTF-8.
pub static RULE: Rule =
    Rule { code: "P001", name: "unreadable-file", severity: Severity::Error, check: Check::Reading };

/// A file or folder that cannot be read at all.
pub fn report(path: &str, error: &io::Error) -> Diagnostic {
    RULE.diagnostic(Spot::start_of(path), format!("cannot be read: {error}"), "see that it exists and may be read")
}

/// A file that is not UTF-8.
pub fn not_utf8(path: &str, error: &FromUtf8Error) -> Diagnostic {
    let good = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
    let spot = Lines::of(&before).spot(path, &before, before.len());
    RULE.diagnostic(spot, "this is not UTF-8 text", "save the file as UTF-8 in your editor")
}
