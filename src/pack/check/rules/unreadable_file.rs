//! Rule `unreadable-file`.

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::load::reading::MOST_BYTES;
use crate::source::Odd;

rule! {
    /// ## What
    /// A file of structure or text that cannot be read, is not UTF-8, or is too large; a link, a pipe or a folder in the
    /// place of a file; a folder that does not open.
    /// ## Why
    /// Nothing in it reaches a girl.
    /// ## Example
    /// A text file saved by an old editor as “Windows-1252”: its `é` is no UTF-8.
    /// ## Instead
    /// Save it as UTF-8.
    pub static RULE: Rule =
        Rule { code: "P001", name: "unreadable-file", severity: Severity::Error, check: Check::Reading(check) };
}

fn check(fault: &ReadFault, findings: &mut Findings) {
    let location = || fault.location.clone();
    match &fault.reason {
        Unreadable::Closed(error) => _ = findings.add(location(), "check-unreadable-file").caused_by(error),
        Unreadable::Odd(odd) => tell_odd(odd, findings.add(location(), name_of(odd))),
        Unreadable::TooLarge(bytes) => {
            let problem = findings.add(location(), "check-unreadable-file-large");
            problem.with("size", bytes.div_ceil(1024)).with("most", MOST_BYTES / 1024);
        }
        Unreadable::NotUtf8 => _ = findings.add(location(), "check-unreadable-file-text"),
        Unreadable::Ron(_) | Unreadable::Slip(_) | Unreadable::Fluent(..) | Unreadable::TooDeep => {}
    }
}

/// The message about what is no file.
fn name_of(odd: &Odd) -> &'static str {
    match odd {
        Odd::Link => "check-unreadable-file-link",
        Odd::Special => "check-unreadable-file-special",
        Odd::Folder => "check-unreadable-file-folder",
        Odd::Closed(_) => "check-unreadable-file-closed",
        Odd::TooDeep => "check-unreadable-file-deep",
        Odd::Nameless => "check-unreadable-file-name",
    }
}

fn tell_odd(odd: &Odd, problem: &mut Diagnostic) {
    match odd {
        Odd::Closed(why) => _ = problem.caused_by(why),
        Odd::Link | Odd::Special | Odd::Folder | Odd::TooDeep | Odd::Nameless => {}
    }
}
