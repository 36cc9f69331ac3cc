use std::collections::BTreeSet;

use super::*;

#[test]
fn no_two_kinds_have_the_same_name() {
    let slugs: BTreeSet<_> = Kind::ALL.iter().map(|about| about.slug).collect();
    assert_eq!(slugs.len(), Kind::ALL.len());
}

#[test]
fn the_guide_for_authors_has_a_row_for_every_kind() {
    let guide = include_str!("../../../CONTRIBUTING.md");
    for about in Kind::ALL {
        let row = guide.lines().find(|line| line.starts_with(&format!("| **{}**:", about.slug)));
        let row = row.unwrap_or_else(|| panic!("CONTRIBUTING.md has no row for {}", about.slug));
        assert!(row.contains(&format!("`{}(", about.name)), "the row of {} shows no data", about.slug);
    }
}
