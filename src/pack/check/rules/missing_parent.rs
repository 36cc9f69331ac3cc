//! Rule `missing-parent`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A layer whose parent is not below it, or is there in a version that the layer was not made for.
    /// ## Why
    /// It holds only what differs from its parent: without the right one it would say half of everything, or the wrong half.
    /// ## Example
    /// ```ron
    /// parents: [(id: "base", version: "^2")]   // base is there in version 1.4.0
    /// ```
    /// ## Instead
    /// ```ron
    /// parents: [(id: "base", version: "^1.4")]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P110", name: "missing-parent", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for refused in &context.pack.laid.refused {
        let (manifest, parent) = (&refused.manifest, &refused.parent);
        let field = if refused.found.is_some() { "version" } else { "id" };
        let message = if refused.found.is_some() { "check-missing-parent-version" } else { "check-missing-parent" };
        let problem = findings.add(manifest.at(&path_to!["parents", refused.at, field]), message);
        problem.with("layer", manifest.value.id.as_str()).with("parent", parent.id.as_str());
        problem.with("wanted", parent.version.to_string());
        if let Some(found) = &refused.found {
            problem.with("found", found.to_string());
        }
    }
}
