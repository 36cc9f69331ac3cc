//! What a file that could not be read may still say. A rule that counts usages, or asks that something is there, asks here
//! first: what only follows from a broken file is not reported as a fault of its own.

use crate::pack::syntax::{Node, RonTree, path_to};

/// A file of a pack that could not be read, with its tree where it is text at all; or a folder, whose path ends in `/`.
#[derive(Debug)]
pub struct UnreadFile {
    path: String,
    tree: Option<RonTree>,
}

impl UnreadFile {
    /// A file by its path in the pack; `text` is none where it does not open or is not UTF-8.
    pub fn new(path: impl Into<String>, text: Option<&str>) -> Self {
        Self { path: path.into(), tree: text.map(RonTree::new) }
    }

    /// Its path in the pack.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it is RON, which names things; Fluent only says them. Of a folder nobody knows.
    pub fn is_structure(&self) -> bool {
        self.path.ends_with(".ron") || self.path.ends_with('/')
    }

    /// Whether it stands in a folder.
    pub fn is_in(&self, folder: &str) -> bool {
        self.path.rsplit_once('/').is_some_and(|(within, _)| within == folder)
    }

    /// Whether it would have defined what a folder names with this id, by its own `id` or `module` or by its name.
    pub fn may_define(&self, folder: &str, id: &str) -> bool {
        let Some((in_folder, file)) = self.path.rsplit_once('/') else { return false };
        if in_folder != folder {
            return false;
        }
        let says = |path| self.tree.as_ref().and_then(|tree| tree.find(&path)).and_then(Node::scalar) == Some(id);
        file.is_empty() || file.strip_suffix(".ron") == Some(id) || says(path_to!["id"]) || says(path_to!["module"])
    }

    /// Whether it may name something: it does where that stands in it, quoted or not, for a quote may be what is wrong
    /// with it; and nobody knows where it is no text.
    pub fn may_name(&self, name: &str) -> bool {
        let Some(tree) = &self.tree else { return true };
        let text = tree.text();
        let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '/');
        text.match_indices(name)
            .any(|(at, _)| !text[..at].ends_with(goes_on) && !text[at + name.len()..].starts_with(goes_on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mission::Mission;
    use crate::pack::from_ron;
    use crate::source::{Folder, Source as _};

    #[test]
    fn a_mission_with_one_wrong_field_still_says_who_it_is_and_what_it_shows() {
        let base = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base"));
        let mut count = 0;
        for path in base.files().unwrap().into_iter().filter(|path| path.starts_with("missions/")) {
            let text = String::from_utf8(base.read(&path).unwrap()).unwrap();
            let mission: Mission = from_ron(&text).unwrap();
            let broken = text.replacen("minutes:", "minuten:", 1);
            assert!(from_ron::<Mission>(&broken).is_err(), "{path}");
            let unread = UnreadFile::new("missions/other.ron", Some(&broken));
            assert!(unread.may_define("missions", mission.id.as_str()), "{path}");
            assert!(!unread.may_define("modules", mission.id.as_str()), "{path}");
            assert!(unread.may_name(mission.picture.as_str()), "{path}");
            for picture in mission.steps.iter().flat_map(|step| step.kind.content().pictures()) {
                assert!(unread.may_name(picture.as_str()), "{path} {picture}");
            }
            assert!(!unread.may_name("nothing/like-this"), "{path}");
            count += 1;
        }
        assert!(count > 20, "{count}");
    }

    #[test]
    fn of_a_file_that_is_no_text_only_its_name_is_known() {
        let unread = UnreadFile::new("guides/friends.ron", None);
        assert!(unread.may_define("guides", "friends") && !unread.may_define("guides", "other"));
        assert!(unread.may_name("anything"));
        assert!(!UnreadFile::new("help.ron", None).may_define("missions", "help"));
    }

    #[test]
    fn a_folder_that_could_not_be_read_may_have_defined_everything_in_it() {
        let unread = UnreadFile::new("missions/", None);
        assert!(unread.is_structure() && unread.is_in("missions") && unread.may_name("anything"));
        assert!(unread.may_define("missions", "hello") && !unread.may_define("guides", "hello"));
    }
}
