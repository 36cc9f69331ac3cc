//! Rule `missing-file`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::unread::UnreadFile;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A pack without `pack.ron`, `bloggers.ron` or `help.ron`.
    /// ## Why
    /// Without its manifest a pack does not open; without its people nobody sends a mission; without
    /// `help.ron` the help page has only the emergency numbers that are built in.
    /// ## Example
    /// ```text
    /// my-pack/
    ///     pack.ron
    ///     missions/hello.ron
    /// ```
    /// ## Instead
    /// ```text
    /// my-pack/
    ///     bloggers.ron
    ///     help.ron
    ///     pack.ron
    ///     missions/hello.ron
    /// ```
    pub static RULE: Rule =
        Rule { code: "P004", name: "missing-file", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    // Of a layer that cannot lie where it is nothing was read.
    if context.pack.laid.layers.is_empty() && !context.pack.laid.refused.is_empty() {
        return;
    }
    for file in ["bloggers.ron", "help.ron", "pack.ron"] {
        // One that is there and is no file, or is only called wrong, is reported as that.
        let mut unread = context.pack.unread.iter().map(UnreadFile::path);
        if !context.pack.files.iter().any(|known| known == file) && !unread.any(|unread| unread == file) {
            findings.add(Location::start_of(file), "check-missing-file").with("file", file);
        }
    }
}
