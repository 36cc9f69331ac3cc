//! The kinds' own documentation: what stands above their data in the sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type, Visibility};

/// Data that an author writes.
pub struct Data {
    /// Its name in the sources.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Whether one of its parts is chosen, where all of them are written otherwise.
    pub is_choice: bool,
    /// Its fields, or what can be chosen; the fields of a choice follow it.
    pub parts: Vec<Part>,
}

/// A field, or something that can be chosen.
pub struct Part {
    /// Its name in a file.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Whether it may be left out.
    pub may_lack: bool,
    /// What its value is made of, where that is told, too.
    pub of: Option<String>,
    /// The choice it is a field of.
    pub within: Option<String>,
}

/// The data of every kind, by the file that tells of it; what several kinds share under the name of its own file.
pub type Files = BTreeMap<String, Vec<Data>>;

/// The files beside the kinds that several of them share.
const SHARED: [&str; 2] = ["face", "pose"];

/// Reads what the kinds are made of.
pub fn read() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/mission/kinds");
    let mut files = Files::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_some_and(|ending| ending == "rs") && !name.ends_with("_tests") {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            files.insert(name, file.items.iter().filter_map(data).collect());
        }
    }
    for shared in SHARED {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/mission/{shared}.rs"));
        let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        files.insert(shared.to_owned(), file.items.iter().filter_map(data).collect());
    }
    files
}

fn data(item: &Item) -> Option<Data> {
    match item {
        Item::Struct(item) if is_read(&item.attrs) => {
            let parts = fields(&item.fields, None);
            Some(Data { name: item.ident.to_string(), doc: doc(&item.attrs), is_choice: false, parts })
        }
        Item::Enum(item) if is_read(&item.attrs) => {
            let mut parts = Vec::new();
            for variant in &item.variants {
                let of = match &variant.fields {
                    Fields::Unnamed(fields) => fields.unnamed.first().and_then(|field| type_name(&field.ty)),
                    Fields::Named(_) | Fields::Unit => None,
                };
                let name = variant.ident.to_string();
                let doc = doc(&variant.attrs);
                parts.push(Part { name: name.clone(), doc, may_lack: false, of, within: None });
                if let Fields::Named(_) = &variant.fields {
                    parts.extend(fields(&variant.fields, Some(&name)));
                }
            }
            Some(Data { name: item.ident.to_string(), doc: doc(&item.attrs), is_choice: true, parts })
        }
        _ => None,
    }
}

fn fields(fields: &Fields, within: Option<&str>) -> Vec<Part> {
    let is_shown = |visibility: &Visibility| within.is_some() || matches!(visibility, Visibility::Public(_));
    let named = fields.iter().filter(|field| field.ident.is_some() && is_shown(&field.vis));
    let part = |field: &syn::Field| Part {
        name: field.ident.as_ref().unwrap().to_string(),
        doc: doc(&field.attrs),
        may_lack: says(&field.attrs, "serde", "default"),
        of: type_name(&field.ty),
        within: within.map(str::to_owned),
    };
    named.map(part).collect()
}

/// Whether it is read from files.
fn is_read(attributes: &[Attribute]) -> bool {
    says(attributes, "derive", "Deserialize")
}

fn says(attributes: &[Attribute], name: &str, word: &str) -> bool {
    let lists = attributes.iter().filter(|attribute| attribute.path().is_ident(name));
    lists.filter_map(|attribute| attribute.meta.require_list().ok()).any(|list| list.tokens.to_string().contains(word))
}

/// A doc comment as one text.
fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let lines = lines.filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// What a type is made of: the innermost name, without lists and what may lack.
fn type_name(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(inner) => type_name(inner),
            _ => None,
        }),
        _ => Some(last.ident.to_string()),
    }
}
