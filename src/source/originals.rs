//! Which of several files is the original, where a cloud, a mail program or a person left a copy beside it.

/// Orders paths so that an original comes before its copies: a copy has more in its name, often a blank or a bracket.
/// By path alone it would come first, because a blank stands before the dot in the alphabet.
pub fn originals_first(paths: &mut [String]) {
    paths.sort_by(|a, b| rank(a).cmp(&rank(b)));
}

fn rank(path: &str) -> (bool, &str) {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    (name.contains([' ', '(']), path.rsplit_once('.').map_or(path, |(stem, _)| stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_copy_comes_after_its_original() {
        for copy in ["hello - kopie.ron", "hello (1).ron", "hello-LAPTOP-7.ron", "hello kopie.ron", "Copy of hello.ron"]
        {
            let mut paths = [copy, "hello.ron"].map(|name| format!("missions/{name}"));
            paths.sort();
            originals_first(&mut paths);
            assert_eq!(paths[0], "missions/hello.ron", "{copy}");
        }
    }
}
