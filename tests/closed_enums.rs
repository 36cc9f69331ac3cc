//! A `match` over an enum of ours names every variant: a wildcard arm would swallow the next one without a word, and the
//! compiler could not name the places that a new kind, command or intent must visit. Ours are told by their name.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, ExprMatch, ItemEnum, ItemImpl, ItemMacro, Pat, Type};

/// Files that still have wildcard arms, each with how many: they stood there before this test did. The list only gets
/// shorter; the mission room has no place in it.
const STILL_OPEN: &[(&str, usize)] = &[
    ("src/game/fixes.rs", 1),
    ("src/game/media.rs", 2),
    ("src/game/view/element/questions.rs", 1),
    ("src/game/view/spawn.rs", 1),
    ("src/phones/answers.rs", 3),
    ("src/vault/keeper.rs", 2),
    ("src/vault/profile.rs", 3),
];

/// Where a pattern stands inside a match arm: which field of which tuple or variant, from the outside in.
type Place = Vec<String>;

/// What the pattern of one arm says.
#[derive(Default)]
struct Says {
    /// Places where it names a variant of ours.
    named: BTreeSet<Place>,
    /// Places where anything goes.
    open: BTreeSet<Place>,
}

/// Looks through one file.
struct Reader<'a> {
    /// The enums of this crate.
    enums: &'a BTreeSet<String>,
    /// Whether `Self` is one of them here.
    self_is_ours: bool,
    /// The lines of wildcard arms.
    found: Vec<usize>,
}

impl Reader<'_> {
    /// Whether a path names a variant of an enum of ours: `Kind::Chat`, `super::Kind::Chat`, `Self::Chat`.
    fn is_ours(&self, path: &syn::Path) -> bool {
        let parts: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        let [.., of, variant] = parts.as_slice() else { return false };
        // A constant is no variant.
        let is_variant = variant.starts_with(char::is_uppercase) && variant.chars().any(char::is_lowercase);
        is_variant && (self.enums.contains(of) || (of == "Self" && self.self_is_ours))
    }

    fn read(&self, pat: &Pat, at: &Place, says: &mut Says) {
        let inside = |step: String| at.iter().cloned().chain([step]).collect::<Place>();
        match pat {
            Pat::Wild(_) => {
                says.open.insert(at.clone());
            }
            // A bare name that is no constant and no variant takes everything.
            Pat::Ident(name) if name.subpat.is_none() => {
                says.open.extend(name.ident.to_string().starts_with(char::is_lowercase).then(|| at.clone()));
            }
            Pat::Ident(name) => {
                if let Some((_, pat)) = &name.subpat {
                    self.read(pat, at, says);
                }
            }
            Pat::Or(or) => or.cases.iter().for_each(|case| self.read(case, at, says)),
            Pat::Paren(paren) => self.read(&paren.pat, at, says),
            Pat::Reference(reference) => self.read(&reference.pat, at, says),
            Pat::Tuple(tuple) => {
                for (index, pat) in tuple.elems.iter().enumerate() {
                    self.read(pat, &inside(index.to_string()), says);
                }
            }
            Pat::Path(path) => self.name(&path.path, at, says),
            Pat::Guard(guarded) => self.read(&guarded.pat, at, says),
            Pat::TupleStruct(variant) => {
                self.name(&variant.path, at, says);
                for (index, pat) in variant.elems.iter().enumerate() {
                    self.read(pat, &inside(format!("{}.{index}", last(&variant.path))), says);
                }
            }
            Pat::Struct(variant) => {
                self.name(&variant.path, at, says);
                for field in &variant.fields {
                    let name = match &field.member {
                        syn::Member::Named(name) => name.to_string(),
                        syn::Member::Unnamed(index) => index.index.to_string(),
                    };
                    self.read(&field.pat, &inside(format!("{}.{name}", last(&variant.path))), says);
                }
            }
            _ => {}
        }
    }

    fn name(&self, path: &syn::Path, at: &Place, says: &mut Says) {
        if self.is_ours(path) {
            says.named.insert(at.clone());
        }
    }

    /// Whether an arm takes everything where others name variants of ours. An arm that does name a variant beside it, as
    /// in `(Kind::Chat(_), _)`, is about that variant.
    fn is_open(arm: &Says, all: &[Says]) -> bool {
        let others = all.iter().flat_map(|says| &says.named);
        let open = |place: &Place| {
            let beside = |named: &Place| !place.starts_with(named) && !named.starts_with(place);
            others.clone().any(|named| named.starts_with(place)) && !arm.named.iter().any(beside)
        };
        arm.open.iter().any(open)
    }
}

fn last(path: &syn::Path) -> String {
    path.segments.last().map(|part| part.ident.to_string()).unwrap_or_default()
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let before = self.self_is_ours;
        self.self_is_ours = matches!(&*item.self_ty, Type::Path(path) if self.enums.contains(&last(&path.path)));
        visit::visit_item_impl(self, item);
        self.self_is_ours = before;
    }

    fn visit_expr_match(&mut self, expr: &'ast ExprMatch) {
        let says = |arm: &Arm| {
            let mut says = Says::default();
            self.read(&arm.pat, &Place::new(), &mut says);
            says
        };
        let all: Vec<Says> = expr.arms.iter().map(says).collect();
        // A guarded arm leaves everything to the others.
        let open = expr
            .arms
            .iter()
            .zip(&all)
            .filter(|(arm, says)| !matches!(arm.pat, Pat::Guard(_)) && Self::is_open(says, &all));
        let lines: Vec<usize> = open.map(|(arm, _)| arm.pat.span().start().line).collect();
        self.found.extend(lines);
        visit::visit_expr_match(self, expr);
    }
}

/// The names of the enums that a file defines, also those that a macro writes.
#[derive(Default)]
struct Enums(BTreeSet<String>);

impl<'ast> Visit<'ast> for Enums {
    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.0.insert(item.ident.to_string());
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        let words: Vec<String> = item.mac.tokens.to_string().split_whitespace().map(ToOwned::to_owned).collect();
        for pair in words.windows(2).filter(|pair| pair[0] == "enum") {
            self.0.insert(pair[1].clone());
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let all = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    all.filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// A test may leave to `panic!` what it does not expect.
fn is_test(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    name.ends_with("tests.rs") || name.starts_with("testing")
}

fn enums_of<'a>(sources: impl IntoIterator<Item = &'a syn::File>) -> BTreeSet<String> {
    let mut enums = Enums::default();
    for source in sources {
        enums.visit_file(source);
    }
    enums.0
}

fn open_arms(source: &syn::File, enums: &BTreeSet<String>) -> Vec<usize> {
    let mut reader = Reader { enums, self_is_ours: false, found: Vec::new() };
    reader.visit_file(source);
    reader.found
}

#[test]
fn a_match_over_an_enum_of_ours_names_every_variant() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources: Vec<(String, syn::File)> = files(&root.join("src"))
        .into_iter()
        .filter(|path| !is_test(path))
        .map(|path| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            let source = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            (name, source)
        })
        .collect();
    let enums = enums_of(sources.iter().map(|(_, source)| source));
    let mut open: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (name, source) in &sources {
        let found = open_arms(source, &enums);
        if !found.is_empty() {
            open.insert(name, found);
        }
    }
    let known = STILL_OPEN.iter().copied().collect::<BTreeMap<_, _>>();
    let counted: BTreeMap<&str, usize> = open.iter().map(|(name, lines)| (*name, lines.len())).collect();
    assert_eq!(counted, known, "wildcard arms, by line: {open:#?}");
}

#[test]
fn the_mission_room_has_no_exception() {
    assert!(STILL_OPEN.iter().all(|(file, _)| !file.starts_with("src/mission/")));
}

#[test]
fn wildcards_are_found_however_they_are_written() {
    let enums = BTreeSet::from(["Kind".to_owned(), "Mode".to_owned()]);
    for (arms, lines) in [
        ("Kind::One => 1,\n_ => 2", vec![2]),
        ("Kind::One => 1,\nother => 2", vec![2]),
        ("Kind::One => 1,\nKind::Two | _ => 2", vec![2]),
        ("Some(Kind::One) => 1,\nSome(_) => 2,\nNone => 3", vec![2]),
        ("Some(super::Kind::One) => 1,\n_ => 2", vec![2]),
        ("(Kind::One, true) => 1,\n(_, false) => 2,\n(Kind::Two, true) => 3", vec![2]),
        ("(Kind::One, Mode::Mild) => 1,\n_ => 2", vec![2]),
        ("(Kind::One, Mode::Mild) => 1,\n(Kind::One, _) => 2,\n(Kind::Two, _) => 3", vec![]),
        ("Kind::One(Mode::Mild) => 1,\nKind::One(_) => 2,\nKind::Two => 3", vec![2]),
        ("Kind::One { mode: Mode::Mild } => 1,\nKind::One { mode } => 2,\nKind::Two => 3", vec![2]),
        ("Self::One => 1,\n_ => 2", vec![2]),
        ("Kind::One => 1,\nKind::Two(_) => 2", vec![]),
        ("_ if late => 1,\nKind::One => 2,\nKind::Two => 3", vec![]),
        ("Kind::MOST => 1,\n_ => 2", vec![]),
        ("Other::One => 1,\n_ => 2", vec![]),
        ("Some(1) => 1,\n_ => 2", vec![]),
    ] {
        let text = format!("impl Kind {{ fn f(&self) {{ match self {{\n{arms}\n}} }} }}");
        let source = syn::parse_file(&text).unwrap();
        let found: Vec<usize> = open_arms(&source, &enums).into_iter().map(|line| line - 1).collect();
        assert_eq!(found, lines, "{arms}");
    }
}
