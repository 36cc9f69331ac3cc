//! Rule `broken-ron`.

use ron::error::{Error, SpannedError};

use super::{Check, Rule, Severity};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::spot::Spot;

/// ## What
/// A `.ron` file that is not RON, or has a field or value that its kind of file does not have.
/// ## Why
/// The file is left out of the game.
/// ## Example
/// ```ron
/// (id: "friends", nummer: 1)
/// ```
/// ## Instead
/// ```ron
/// (id: "friends", number: 1)
/// ```
pub static RULE: Rule = Rule { code: "P002", name: "broken-ron", severity: Severity::Error, check: Check::Reading };

/// What the RON reader says of a file.
pub fn report(path: &str, error: &SpannedError) -> Diagnostic {
    let start = &error.span.start;
    let spot = Spot { file: path.to_owned(), line: start.line.max(1), column: start.col.max(1) };
    let help = match &error.code {
        Error::MissingStructField { field, .. } => format!("add `{field}: …`"),
        Error::NoSuchStructField { expected, .. } => format!("the fields here are {}", expected.join(", ")),
        Error::NoSuchEnumVariant { expected, .. } => format!("write one of {}", expected.join(", ")),
        Error::DuplicateStructField { field, .. } => format!("keep one `{field}`"),
        Error::ExpectedComma => "put a comma after what comes before".to_owned(),
        _ => "compare with a file of the same kind that works".to_owned(),
    };
    RULE.diagnostic(spot, format!("cannot be read: {}", error.code), help)
}
