//! However a use is written, it is found.

use super::reader::{Module, read};

/// What a file imports and what its code names, each with its line.
fn seen(text: &str) -> (Vec<String>, Vec<String>) {
    let modules = read(text).unwrap();
    let import = |module: &Module| {
        let imports = module.imports.iter().map(|import| {
            let all = if import.all { "::*" } else { "" };
            let name = import.name.as_deref().filter(|name| import.path.last().is_none_or(|last| last != name));
            let renamed = name.map(|name| format!(" as {name}")).unwrap_or_default();
            format!("{} {}{all}{renamed}", import.line, import.path.join("::"))
        });
        imports.collect::<Vec<_>>()
    };
    let paths = |module: &Module| {
        let paths = module.paths.iter().filter(|(path, _)| path.len() > 1);
        paths.map(|(path, line)| format!("{line} {}", path.join("::"))).collect::<Vec<_>>()
    };
    (modules.iter().flat_map(import).collect(), modules.iter().flat_map(paths).collect())
}

fn imports(text: &str) -> Vec<String> {
    seen(text).0
}

fn paths(text: &str) -> Vec<String> {
    seen(text).1
}

#[test]
fn a_list_over_several_lines_is_read_name_by_name() {
    let text = "use crate::{\n    game::{\n        Kit,\n        stage::Ask,\n    },\n    words,\n};\n";
    assert_eq!(imports(text), ["3 crate::game::Kit", "4 crate::game::stage::Ask", "6 crate::words"]);
}

#[test]
fn self_in_a_list_names_the_module_before_it() {
    let text = "use super::element::{self, Element};\nuse self::panel::Panel;\n";
    assert_eq!(imports(text), ["1 super::element", "1 super::element::Element", "2 self::panel::Panel"]);
}

#[test]
fn a_new_name_a_star_and_a_nameless_trait_are_read() {
    let text = "use crate::stay::Event as Happened;\nuse super::*;\nuse crate::source::Source as _;\n";
    assert_eq!(imports(text), ["1 crate::stay::Event as Happened", "2 super::*", "3 crate::source::Source"]);
    let modules = read(text).unwrap();
    assert_eq!(modules[0].imports[2].name, None);
}

#[test]
fn a_path_in_code_is_read_with_its_line() {
    let text = "fn f() {\n    let x: crate::words::Words = super::g(<crate::pack::Pack as super::Named>::NAME);\n}\n";
    assert_eq!(paths(text), ["2 crate::words::Words", "2 super::g", "2 crate::pack::Pack", "2 super::Named::NAME"]);
}

#[test]
fn what_a_macro_is_given_is_searched_for_paths() {
    let text = "fn f() {\n    format!(\"{}\", g(&crate::stay::Stay::new()), a::b { c: d });\n}\n\
                macro_rules! all {\n    () => { $crate::mission::Kind };\n}\n";
    assert_eq!(paths(text), ["2 crate::stay::Stay::new", "2 a::b", "5 crate::mission::Kind"]);
}

#[test]
fn a_use_inside_a_function_and_a_module_inside_a_file_are_read() {
    let text = "fn f() { use crate::pack::load; load(); }\nmod inner {\n    use super::f;\n    pub struct Thing;\n}\n";
    assert_eq!(imports(text), ["3 super::f", "1 crate::pack::load"]);
    let modules = read(text).unwrap();
    assert_eq!(
        (modules[0].inside.as_slice(), modules[0].items.as_slice()),
        (&["inner".to_owned()][..], &["Thing".to_owned()][..])
    );
}

#[test]
fn what_is_there_for_tests_alone_is_left_out() {
    let text = "#[cfg(test)]\nuse crate::cli::Exit;\n#[cfg(all(test, unix))]\nmod tests { use crate::game::Kit; }\n\
                impl X {\n    #[cfg(test)]\n    fn f() -> crate::game::Kit {}\n}\n\
                #[cfg(not(test))]\nuse crate::pack::Pack;\n// use crate::vault::Vault;\n";
    assert_eq!(seen(text), (vec!["10 crate::pack::Pack".to_owned()], vec![]));
}

#[test]
fn a_door_hands_on_and_a_plain_import_does_not() {
    let modules = read("pub use a::A;\npub(crate) use b::B;\nuse c::C;\n").unwrap();
    let hands_on: Vec<bool> = modules[0].imports.iter().map(|import| import.hands_on).collect();
    assert_eq!(hands_on, [true, true, false]);
}

#[test]
fn who_may_see_a_thing_is_no_use() {
    assert!(paths("pub(in crate::game) struct X;\n").is_empty());
}
