//! Rule `file-capitals`.

use std::collections::HashMap;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// Two files whose names differ in capitals only.
    /// ## Why
    /// On Windows and on a Mac they are one file: one of them is lost when the pack is copied there.
    /// ## Example
    /// ```text
    /// media/things/Lion.svg
    /// media/things/lion.svg
    /// ```
    /// ## Instead
    /// ```text
    /// media/things/lion.svg
    /// ```
    pub static RULE: Rule =
        Rule { code: "P008", name: "file-capitals", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let mut first: HashMap<String, &str> = HashMap::new();
    // What is written small throughout is the right one.
    let (small, other): (Vec<&String>, Vec<&String>) =
        context.pack.files.iter().partition(|path| path.to_lowercase() == **path);
    for path in small.into_iter().chain(other) {
        match first.get(path.to_lowercase().as_str()) {
            Some(known) => {
                findings.add(Location::start_of(path), "check-file-capitals").with("other", *known);
            }
            None => _ = first.insert(path.to_lowercase(), path),
        }
    }
}
