//! Rule `file-name`.

use std::collections::HashSet;

use crate::mission::ids::MissionId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission, module or rehearsal whose file has another name than itself, or a guide whose file has another name than its module.
    /// ## Why
    /// Whoever looks for a mission looks for its file.
    /// ## Example
    /// ```ron
    /// // missions/friend.ron
    /// (id: "good-friend", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// // missions/good-friend.ron
    /// (id: "good-friend", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P021", name: "file-name", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let modules: HashSet<&str> = pack.modules.iter().map(|module| module.value.id.as_str()).collect();
    let listed = pack.modules.iter().flat_map(|module| &module.value.missions);
    let listed: HashSet<&str> = listed.map(MissionId::as_str).collect();
    for mission in &pack.missions {
        look(mission, "id", mission.value.id.as_str(), &listed, findings);
    }
    for module in &pack.modules {
        look(module, "id", module.value.id.as_str(), &HashSet::new(), findings);
    }
    // The one in `rehearsal.ron` has no name of its own.
    for rehearsal in pack.rehearsals.iter().filter(|file| file.path != "rehearsal.ron") {
        look(rehearsal, "id", rehearsal.value.id.as_str(), &HashSet::new(), findings);
    }
    for guide in &pack.guides {
        look(guide, "module", guide.value.module.as_str(), &modules, findings);
    }
}

/// Compares a file's name with the one in it. Where the rest of the pack knows the file's name and not the other, that one
/// is the slip.
fn look<T>(file: &SourceFile<T>, field: &'static str, id: &str, known: &HashSet<&str>, findings: &mut Findings) {
    let stem = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default();
    if stem != id {
        let problem = findings.add(file.at(&path_to![field]), "check-file-name");
        problem.with("name", id).with("file", stem).with("field", field);
        if known.contains(stem) && !known.contains(id) {
            problem.fix(format!("\"{stem}\""));
        }
    }
}
