//! A language as the Fluent tree that Pontoon and Weblate read: a folder of the reference, whose comments tell translators
//! what they need to know, and a folder of the language as far as it is.

use std::fmt::Write as _;

use super::catalogue::Catalogue;
use super::cell::cell_of;
use super::fault::{Fault, Where};
use super::merge::Given;
use crate::author::tongue::{Tongue, TongueFile};
use crate::pack::Source;
use crate::words::Language;

/// Writes the tree: path and text of each file.
pub fn write(catalogue: &Catalogue) -> Vec<(String, String)> {
    let Catalogue { reference, target, .. } = catalogue;
    let reference_file = |file: &TongueFile| (format!("{}/{}", reference.language, file.below), told(catalogue, file));
    let own = |file: &TongueFile| (format!("{}/{}", target.language, file.below), file.text.clone());
    reference.files.iter().map(reference_file).chain(target.files.iter().map(own)).collect()
}

/// A file of the reference with what is to be known of each message in a comment before it.
fn told(catalogue: &Catalogue, file: &TongueFile) -> String {
    let mut text = String::with_capacity(file.text.len() * 2);
    let mut at = 0;
    for entry in &file.entries {
        text.push_str(file.text.get(at..entry.start).unwrap_or_default());
        at = entry.start;
        for (attribute, _) in &entry.parts {
            let key = crate::mission::TextKey { message: entry.name.clone(), attribute: attribute.clone() };
            let Some((_, row)) = catalogue.row(&key) else { continue };
            // What the author noted stands there already.
            let known: Vec<&str> = entry.comment.iter().map(String::as_str).collect();
            let told: Vec<&str> = row.context.iter().map(String::as_str).filter(|line| !known.contains(line)).collect();
            let part = attribute.as_ref().map(|name| format!(".{name}: ")).unwrap_or_default();
            if !told.is_empty() {
                // Writing into a text does not fail.
                let _ = writeln!(text, "# {part}{}", told.join(" · ").replace('\n', " "));
            }
        }
    }
    text + file.text.get(at..).unwrap_or_default()
}

/// Reads the language's files of a tree that came back; `folder` is where they lie in the source, without the language.
///
/// # Errors
/// Where one does not parse, or there is none.
pub fn read(source: &dyn Source, folder: &str, language: &Language) -> Result<Vec<Given>, Vec<Fault>> {
    let tongue = Tongue::read(source, folder, language).map_err(|message| vec![Fault { at: Where::All, message }])?;
    if tongue.files.is_empty() {
        return Err(vec![Fault::new(Where::All, "translate-no-files", [("language", language.as_str().into())])]);
    }
    let given = tongue.keys().filter_map(|key| {
        let standing = tongue.find(&key)?;
        let line = standing.file.position(standing.range.start).line;
        let at = Where::Line { file: standing.file.path.clone(), line };
        Some(Given { key: key.to_string(), key_at: at.clone(), cell: cell_of(&standing), at, remark: String::new() })
    });
    Ok(given.collect())
}
