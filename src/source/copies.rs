//! Files that something else put beside the real ones: copies that a cloud folder or a file manager makes when two people
//! work on one file, `hello - kopie.ron`, `hello (1).ron`. In the alphabet nearly all of them come before the real one.

use std::collections::{BTreeMap, HashMap};

/// The files that are copies of another one beside them, each with that one. What is properly named is no copy.
pub fn copies(files: &[String]) -> BTreeMap<String, String> {
    let mut plain: HashMap<(&str, &str), Vec<&str>> = HashMap::new();
    for (folder, stem, ending) in files.iter().filter_map(|path| parts(path)).filter(|(_, stem, _)| is_plain(stem)) {
        plain.entry((folder, ending)).or_default().push(stem);
    }
    let original = |path: &String| {
        let (folder, stem, ending) = parts(path).filter(|(_, stem, _)| !is_plain(stem))?;
        let beside = plain.get(&(folder, ending))?.iter().filter(|original| is_copy(stem, original));
        let original = beside.max_by_key(|original| original.len())?;
        Some((path.clone(), format!("{folder}{original}.{ending}")))
    };
    files.iter().filter_map(original).collect()
}

/// The folder of a path with its `/`, the name without its ending, and the ending.
fn parts(path: &str) -> Option<(&str, &str, &str)> {
    let (folder, name) = path.split_at(path.rfind('/').map_or(0, |at| at + 1));
    let (stem, ending) = name.rsplit_once('.')?;
    Some((folder, stem, ending))
}

/// Whether a name is written as those of a pack are.
fn is_plain(stem: &str) -> bool {
    stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether a name is another one with something before or after it.
fn is_copy(stem: &str, original: &str) -> bool {
    let ends = |rest: &str| rest.starts_with(|next: char| !next.is_alphanumeric());
    stem.strip_prefix(original).is_some_and(ends) || stem.strip_suffix(original).is_some_and(|rest| rest.ends_with(' '))
}

#[cfg(test)]
mod tests {
    use super::copies;

    #[test]
    fn a_copy_is_known_by_what_stands_before_or_after_the_name_of_a_file_beside_it() {
        let files = [
            "missions/hello - kopie.ron",
            "missions/hello (1).ron",
            "missions/hello-LAPTOP-7.ron",
            "missions/hello kopie.ron",
            "missions/hello.sync-conflict-20261127.ron",
            "missions/Kopie van hello.ron",
            "missions/hello.ron",
            "missions/hello-again.ron",
            "missions/hello-again (Zita's conflicted copy).ron",
            "missions/help me.ron",
            "missions/Hello.ron",
            "other/hello (1).ron",
            "pack (1).ron",
            "pack.ron",
        ];
        let found = copies(&files.map(str::to_owned));
        for (at, path) in files.iter().enumerate() {
            let original = match at {
                0..=5 => Some("missions/hello.ron"),
                8 => Some("missions/hello-again.ron"),
                12 => Some("pack.ron"),
                _ => None,
            };
            assert_eq!(found.get(*path).map(String::as_str), original, "{path}");
        }
    }
}
