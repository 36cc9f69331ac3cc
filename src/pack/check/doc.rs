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
        first_sentence(&what).to_owned()
    }
}

/// The first sentence of a text: a full stop before a small letter or a sign is none.
pub fn first_sentence(text: &str) -> &str {
    let is_end = |at: &usize| text.get(at + 2..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let end = text.match_indices(". ").map(|(at, _)| at).find(is_end);
    end.and_then(|at| text.get(..=at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::first_sentence;
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

    #[test]
    fn a_full_stop_that_is_quoted_ends_no_sentence() {
        assert_eq!(first_sentence("With `+ / . - ( )` in it. And more."), "With `+ / . - ( )` in it.");
        assert_eq!(first_sentence("One."), "One.");
    }
}
