use std::fs;

use super::*;
use crate::pack::life::make;
use crate::pack::{Folder, assets_dir};

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

fn shelves(data: &Path) -> Shelves {
    let places = assets_dir(Some(&assets())).unwrap();
    Shelves::new(&places, Some(data), vec![Language::parse("nl").unwrap()], Vec::new())
}

#[test]
fn pack_files_are_found_by_their_ending_in_the_order_of_the_folders() {
    let root = tempfile::tempdir().unwrap();
    for (folder, file) in [("stick", "b.gpspack"), ("stick", "a.GPSPACK"), ("stick", "a.zip"), ("down", "c.gpspack")] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
        fs::write(root.path().join(folder).join(file), "").unwrap();
    }
    fs::create_dir(root.path().join("down/folder.gpspack")).unwrap();
    let folder =
        |name: &str, kind| PaperFolder { kind, path: root.path().join(name).display().to_string(), synced: false };
    let found = found_in(vec![
        folder("stick", FolderKind::Stick),
        folder("gone", FolderKind::Documents),
        folder("down", FolderKind::Downloads),
    ]);
    let found: Vec<_> = found.iter().map(|file| (file.name.as_str(), file.folder)).collect();
    assert_eq!(
        found,
        [("a.GPSPACK", FolderKind::Stick), ("b.gpspack", FolderKind::Stick), ("c.gpspack", FolderKind::Downloads)]
    );
}

/// The shipped layer of easy words as a pack file of another version, signed by nobody.
fn easy(folder: &Path, version: &str) -> String {
    let source = folder.join(format!("easy-{version}"));
    let from = assets().join("packs/easy");
    for entry in walk(&from) {
        let to = source.join(entry.strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&entry, to).unwrap();
    }
    let manifest = fs::read_to_string(source.join("pack.ron")).unwrap();
    fs::write(source.join("pack.ron"), manifest.replace("0.1.0", version)).unwrap();
    let to = folder.join(format!("easy-{version}.gpspack"));
    make(&Folder::new(&source), None, &to, &mut |_| ()).unwrap();
    to.display().to_string()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

fn versions(reply: &PacksReply) -> Vec<String> {
    let PacksReply::Known(packs) = reply else { panic!("{reply:?}") };
    packs.iter().map(|pack| format!("{} {}", pack.id(), pack.manifest.version)).collect()
}

#[test]
fn a_pack_file_is_looked_at_installed_played_gone_back_from_and_taken_away() {
    let root = tempfile::tempdir().unwrap();
    let shelves = shelves(&root.path().join("data"));
    let (one, two) = (easy(root.path(), "0.2.0"), easy(root.path(), "0.3.0"));
    let looked_at = shelves.perform(PacksEffect::LookAt(one.clone()));
    let [PacksReply::LookedAt(looked_at)] = looked_at.as_slice() else { panic!("{looked_at:?}") };
    assert_eq!(looked_at.version, "easy 0.2.0");
    assert_eq!(looked_at.titles.values().collect::<Vec<_>>(), ["Makkelijke woorden"]);
    let refused = shelves.perform(PacksEffect::Install(one.clone(), Consent::Known));
    assert!(matches!(refused.as_slice(), [PacksReply::Refused(_)]), "{refused:?}");
    for (file, version) in [(one, "easy 0.2.0"), (two, "easy 0.3.0")] {
        let replies = shelves.perform(PacksEffect::Install(file, Consent::Unsigned));
        let [known, PacksReply::Done(_)] = replies.as_slice() else { panic!("{replies:?}") };
        assert!(versions(known).contains(&version.to_owned()), "{known:?}");
    }
    let choose = vec![Choice::of("base"), Choice::of("easy")];
    let read = shelves.perform(PacksEffect::Choose(choose.clone()));
    let [PacksReply::Content(of, content)] = read.as_slice() else { panic!("{read:?}") };
    assert_eq!(of, &choose);
    let played: Vec<_> = content.versions().map(|(id, version)| format!("{id} {version}")).collect();
    assert_eq!(played, ["easy 0.3.0", "base 0.1.0"]);
    let back = shelves.perform(PacksEffect::RollBack("easy".into()));
    assert!(versions(&back[0]).contains(&"easy 0.2.0".to_owned()), "{back:?}");
    let gone = shelves.perform(PacksEffect::Remove("easy".into()));
    assert!(versions(&gone[0]).contains(&"easy 0.1.0".to_owned()), "what came along is there again: {gone:?}");
}

#[test]
fn what_is_no_pack_is_refused_in_words() {
    let root = tempfile::tempdir().unwrap();
    let shelves = shelves(&root.path().join("data"));
    let file = root.path().join("no.gpspack");
    fs::write(&file, "not a pack").unwrap();
    let words =
        crate::words::Catalog::found(&Folder::new(assets().join("../locales")), &Language::parse("nl").unwrap());
    let words = words.unwrap().words(&Language::parse("nl").unwrap());
    for effect in [
        PacksEffect::LookAt(file.display().to_string()),
        PacksEffect::Install(file.display().to_string(), Consent::Unsigned),
        PacksEffect::RollBack("easy".into()),
        PacksEffect::Remove("easy".into()),
    ] {
        let replies = shelves.perform(effect);
        let [PacksReply::Refused(why)] = replies.as_slice() else { panic!("{replies:?}") };
        assert!(words.has(&why.key), "{why:?}");
    }
}
