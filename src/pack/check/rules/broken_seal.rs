//! Rule `broken-seal`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::sealed::{Said, broken};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A review seal that was given for other words than those that stand there now: a message changed since, is gone, or is
    /// new. The rest of the seal holds.
    /// ## Why
    /// Somebody put a name to it. What they never read does not go out under that name.
    /// ## Example
    /// ```text
    /// gps review seal --by "Leen" --role "deaf youth worker" --mission body-alarm --in nl
    /// // and afterwards a sentence of body-alarm is written anew
    /// ```
    /// ## Instead
    /// ```text
    /// // ask her to read it again, then
    /// gps review seal --by "Leen" --role "deaf youth worker" --mission body-alarm --in nl
    /// ```
    pub static RULE: Rule =
        Rule { code: "P126", name: "broken-seal", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    if context.pack.reviews.is_empty() {
        return;
    }
    let said = Said::of(context);
    for file in &context.pack.reviews {
        for (at, sealed) in said.sealed(file).iter().enumerate() {
            let Some((first, more)) = broken(sealed).split_first() else { continue };
            let seal = &sealed.seal;
            let problem = findings.add(file.at(&path_to!["seals", at, "of"]), "check-broken-seal");
            problem.with("by", &seal.by).with("what", seal.of.to_string()).with("language", &seal.language);
            problem.with("first", first).with("others", more.len());
        }
    }
}
