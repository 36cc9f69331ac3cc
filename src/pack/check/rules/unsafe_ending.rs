//! Rule `unsafe-ending`.

use std::collections::BTreeSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// An ending at which a worry is still open.
    /// ## Why
    /// Every branch of every mission ends safe: who answered unluckily is led to a good answer.
    /// ## Example
    /// ```ron
    /// worries: ["alone"]   // and an answer that sets "alone" and ends the chat
    /// ```
    /// ## Instead
    /// ```ron
    /// worries: ["alone"]   // the answer leads to a beat with an answer that clears "alone"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P039", name: "unsafe-ending", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, walk) in context.walks() {
        let open: BTreeSet<_> = walk.unsafe_endings.iter().flat_map(|(_, worries)| worries).collect();
        for worry in open {
            let spot = mission.at(&mission.saying(&path_to!["worries"], worry.as_str()));
            findings.add(spot, "check-unsafe-ending").with("worry", worry.as_str());
        }
    }
}
