//! Rule `broken-fluent`.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::{Check, Rule, Severity};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::draft::TextFile;

/// ## What
/// A `.ftl` file with something in it that is not Fluent.
/// ## Why
/// The message it stands in is missing from the game; the other messages of the file are good.
/// ## Example
/// ```ftl
/// friends
///     .title = Vrienden
/// ```
/// ## Instead
/// ```ftl
/// friends =
///     .title = Vrienden
/// ```
pub static RULE: Rule = Rule { code: "P003", name: "broken-fluent", severity: Severity::Error, check: Check::Reading };

/// What the Fluent reader says of a file.
pub fn report(file: &TextFile, error: &ParserError) -> Diagnostic {
    let help = match &error.kind {
        ErrorKind::ExpectedToken('=') => "write `name = text`, with `=` after the name",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue => "give it a text, or take it away",
        ErrorKind::MissingDefaultVariant => "put a star before one of the variants: `*[other]`",
        ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedToken('}') => "close every `{` with one `}`",
        _ => "indent the lines of a text, and write a `{` that belongs to the text as `{\"{\"}`",
    };
    RULE.diagnostic(file.spot(error.pos.start), format!("this is not Fluent: {}", error.kind), help)
}

/// A file with more braces inside each other than are read.
pub fn too_deep(file: &TextFile, at: usize) -> Diagnostic {
    RULE.diagnostic(file.spot(at), "too many braces inside each other", "close each `{` before the next opens")
}
