//! Rule `protocol-count`.

use crate::pack::ProtocolPart;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::{MOST_AVOIDED, MOST_SAID};
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A protocol whose first block has more than six sentences to say or four things not to do, or none of them, or no
    /// step; or that has nothing for tonight or for tomorrow.
    /// ## Why
    /// Who listens to a girl reads for two minutes at most, and then looks at her.
    /// ## Example
    /// ```ron
    /// now: (say: ["good", "believe", …, "a-seventh"], …)
    /// ```
    /// ## Instead
    /// ```ron
    /// now: (say: ["good", "believe", "not-fault"], …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P107", name: "protocol-count", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.protocol else { return };
    for (part, path, most) in [
        (ProtocolPart::Say, path_to!["now", "say"], Some(MOST_SAID)),
        (ProtocolPart::Avoid, path_to!["now", "avoid"], Some(MOST_AVOIDED)),
        (ProtocolPart::Steps, path_to!["now", "steps"], None),
        (ProtocolPart::Tonight, path_to!["tonight"], None),
        (ProtocolPart::Tomorrow, path_to!["tomorrow"], None),
    ] {
        let found = file.value.keys(part).len();
        if found == 0 {
            findings.add(file.at(&path), "check-protocol-count-none");
        }
        if let Some(most) = most.filter(|most| found > *most) {
            findings.add(file.at(&path), "check-protocol-count").with("found", found).with("most", most);
        }
    }
}
