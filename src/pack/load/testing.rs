//! A small pack and layers over it, for tests.

use crate::pack::Diagnostic;
use crate::source::{Folder, Layer, Memory, Source as _};

/// The tiny pack with a second mission in its module, and a plan that has both.
pub fn base() -> Memory {
    let mut pack = Memory::copy_of(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).unwrap();
    let hello = text(&pack, "missions/hello.ron");
    pack.put("missions/bye.ron", hello.replacen("\"hello\"", "\"bye\"", 1));
    for language in ["nl", "fr"] {
        let words = text(&pack, &format!("locales/{language}/missions/hello.ftl"));
        pack.put(format!("locales/{language}/missions/bye.ftl"), format!("\n{words}").replace("\nhello", "\nbye"));
        pack.put(format!("locales/{language}/plans.ftl"), "plan-first = Plan\n    .about = Om te beginnen.\n");
    }
    let module = text(&pack, "modules/friends.ron");
    pack.put("modules/friends.ron", module.replace("[\"hello\"]", "[\"hello\", \"bye\"]"));
    let parts = "Mission(\"hello\"), Mission(\"bye\"), Mission(\"bye\"), Closing";
    let plan = format!("(id: \"first\", minutes: 60, module: \"friends\", parts: [{parts}])");
    pack.put("sessions.ron", format!("(plans: [{plan}], breaks: [])"));
    pack
}

/// The text of a file.
pub fn text(source: &Memory, path: &str) -> String {
    String::from_utf8(source.read(path).unwrap()).unwrap()
}

/// A layer over the base with these files.
pub fn layer(id: &str, files: &[(&str, &str)]) -> Layer {
    let mut pack = Memory::new();
    let parents = "[(id: \"tiny\", version: \"^1\")]";
    pack.put(
        "pack.ron",
        format!(
            "(id: \"{id}\", version: \"1.0.0\", format: 1, parents: {parents}, languages: [\"nl\", \"fr\"], review: [])"
        ),
    );
    for language in ["nl", "fr"] {
        pack.put(format!("locales/{language}/pack.ftl"), format!("pack-{id} = Laag {language}\n"));
    }
    for (path, text) in files {
        pack.put(*path, *text);
    }
    Layer::new(id, pack)
}

/// Problems by rule and place.
pub fn problems(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(|problem| format!("{} {}", problem.rule, problem.location)).collect()
}
