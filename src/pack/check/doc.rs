//! A rule's documentation, read as what it is: what the rule asks, why, an example, and what to write instead.

use super::rule::Rule;

/// The headings of a rule's documentation, in order.
pub const SECTIONS: [&str; 4] = ["What", "Why", "Example", "Instead"];

impl Rule {
    /// The lines below one of the [`SECTIONS`], without the blank before each.
    pub fn section(&self, heading: &str) -> impl Iterator<Item = &'static str> {
        let title = format!("## {heading}");
        let lines = self.doc.iter().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.skip_while(move |line| *line != title).skip(1).take_while(|line| !line.starts_with("## "))
    }

    /// What the rule is about, in one sentence.
    pub fn summary(&self) -> String {
        let what = self.section("What").collect::<Vec<_>>().join(" ");
        let end = what.find(". ").map_or(what.len(), |at| at + 1);
        what.get(..end).unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use crate::pack::check::rules::RULES;

    #[test]
    fn every_rule_has_a_sentence_that_says_what_it_is_about() {
        for rule in RULES {
            let summary = rule.summary();
            assert!(summary.ends_with('.') && summary.len() > 20, "{}: {summary}", rule.name);
        }
    }

    #[test]
    fn sections_end_where_the_next_begins() {
        let rule = RULES.iter().find(|rule| rule.name == "minutes").unwrap();
        assert_eq!(rule.section("What").collect::<Vec<_>>(), ["A mission of no minutes or of more than eight."]);
        assert_eq!(rule.section("Instead").collect::<Vec<_>>(), ["```ron", "minutes: 5", "```"]);
        assert_eq!(rule.section("Else").count(), 0);
    }
}
