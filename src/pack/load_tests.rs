use super::*;
use crate::source::Folder;

#[test]
fn shipped() {
    let loaded = load(&Folder::new("assets/packs/base"));
    for d in &loaded.diagnostics {
        println!("{d}");
    }
    println!("{:?}", loaded.pack.unwrap().missions.keys());
}
