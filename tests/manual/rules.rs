//! The page of the rules, from their own documentation and the words in which they are told.

use std::fmt::Write as _;

use gps::pack::check::rules::RULES;
use gps::pack::check::{Rule, first_sentence};

use crate::words::{Manual, fluent, interface};

/// The page.
pub fn page(manual: &Manual) -> String {
    let (explained, told) = (interface(manual.language, "rules.ftl"), interface(manual.language, "check.ftl"));
    let mut page = format!("{}\n", manual.say("rules.intro"));
    let find = |name: &str| explained.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str());
    let mut list = String::new();
    let mut all = String::new();
    for rule in RULES {
        let [what, why] = ["what", "why"].map(|part| find(&format!("check-about-{}.{part}", rule.name)).unwrap_or(""));
        let _ = writeln!(
            list,
            "- [{0} {1}](#{2}-{1}): {3}",
            rule.code,
            rule.name,
            rule.code.to_lowercase(),
            first_sentence(what)
        );
        let severity = manual.say(&format!("rules.{}", rule.severity));
        let _ = writeln!(
            all,
            "\n## {} {}\n\n{severity}. {what}\n\n{}: {why}",
            rule.code,
            rule.name,
            manual.say("rules.why")
        );
        for (heading, title) in [("Example", "rules.not"), ("Instead", "rules.but")] {
            let lines: Vec<&str> = rule.section(heading).collect();
            let _ = writeln!(all, "\n{}\n\n{}", manual.say(title), lines.join("\n"));
        }
        let said: Vec<_> = told.iter().filter(|(name, _)| is_of(rule, name)).collect();
        if !said.is_empty() {
            let _ = writeln!(all, "\n{}\n", manual.say("rules.told"));
        }
        for (name, text) in said.iter().filter(|(name, _)| !name.contains('.')) {
            let help = said.iter().find(|(known, _)| *known == format!("{name}.help"));
            let help = help.map(|(_, help)| format!(" {}: {help}.", manual.say("rules.help"))).unwrap_or_default();
            let _ = writeln!(all, "- {text}.{help}");
        }
    }
    let _ = write!(page, "\n{list}{all}");
    page
}

/// Whether a message tells what a rule found: it has the name of the rule, or goes on behind it, and no longer name fits.
fn is_of(rule: &Rule, message: &str) -> bool {
    let message = message.split('.').next().unwrap();
    let goes_on = |name: &str| {
        let rest = message.strip_prefix("check-").and_then(|rest| rest.strip_prefix(name));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let longest = RULES.iter().filter(|known| goes_on(known.name)).max_by_key(|known| known.name.len());
    longest.is_some_and(|longest| longest.name == rule.name)
}

/// The interface's English words about the rules, as the rules themselves say them.
pub fn english() -> String {
    let mut text = "### What a rule of `gps check` asks (`.what`) and why (`.why`): so `gps explain` says it, and so it stands in the\n\
         ### manual. Written by a test from what stands above each rule in the program:\n\
         ### GPS_BLESS=1 cargo test --no-default-features --test manual\n\n\
         check-heading-what = What\ncheck-heading-why = Why\ncheck-heading-example = Example\n\
         check-heading-instead = Instead\n\n"
        .to_owned();
    for rule in RULES {
        let said = |heading: &str| fluent(&rule.section(heading).collect::<Vec<_>>().join(" ").replace('\'', "’"));
        let _ = writeln!(text, "check-about-{} =\n    .what = {}\n    .why = {}", rule.name, said("What"), said("Why"));
    }
    text
}
