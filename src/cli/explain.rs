//! `gps explain`.

use std::io::{self, Write};

use anyhow::{Result, bail};

use super::args::ExplainOptions;
use super::exit::Exit;
use super::{printer, words};
use crate::mission::TextKey;
use crate::pack::check::rules::RULES;
use crate::pack::check::{Rule, SECTIONS, first_sentence};
use crate::pack::{Message, meant, near};
use crate::words::Words;

/// How many rules are named where there is none of the name that was asked for.
const MOST_NAMED: usize = 3;

/// How many letters a line of a text has at most.
const LINE: usize = 96;

/// Prints what a rule asks and why, or all rules where none is named.
///
/// # Errors
/// Where there is no such rule.
pub fn run(options: &ExplainOptions) -> Result<Exit> {
    let words = words::of(&options.telling)?;
    match &options.rule {
        None => printer::print(|out| list(out, &words))?,
        Some(name) => {
            let rule = find(name, &words)?;
            printer::print(|out| explain(out, rule, &words))?;
        }
    }
    Ok(Exit::Clean)
}

/// A rule by its code or its name, in big or small letters.
fn find(name: &str, words: &Words) -> Result<&'static Rule> {
    let is_it = |rule: &&&Rule| [rule.code, rule.name].iter().any(|known| known.eq_ignore_ascii_case(name));
    if let Some(rule) = RULES.iter().find(is_it) {
        return Ok(rule);
    }
    let mut args = vec![("name", name.into())];
    args.extend(meant(&candidates(name)));
    bail!(Message { key: TextKey::value("verb-no-rule"), args }.in_words(words));
}

/// The codes and names that somebody may have meant: those that go on where hers ends, those that differ by a slip, and
/// the codes with the nearest numbers.
fn candidates(name: &str) -> Vec<&'static str> {
    let all = || RULES.iter().flat_map(|rule| [rule.code, rule.name]);
    let longer = all().filter(|known| known.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)));
    let number = |code: &str| code.get(1..).and_then(|number| number.parse::<u32>().ok());
    let mut by_number: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    by_number.sort_by_key(|code| number(name).zip(number(code)).map(|(asked, known)| asked.abs_diff(known)));
    let by_number = by_number.into_iter().filter(|_| number(name).is_some());
    let mut meant: Vec<&str> = Vec::new();
    for known in longer.chain(near(name, all())).chain(by_number) {
        if !meant.contains(&known) {
            meant.push(known);
        }
    }
    meant.truncate(MOST_NAMED);
    meant
}

/// Every rule with what it is about.
fn list(out: &mut dyn Write, words: &Words) -> io::Result<()> {
    for rule in RULES {
        let about = said(rule, "what", words).map_or_else(|| rule.summary(), |said| first_sentence(&said).to_owned());
        writeln!(out, "{}  {:<22} {about}", rule.code, rule.name)?;
    }
    Ok(())
}

fn explain(out: &mut dyn Write, rule: &Rule, words: &Words) -> io::Result<()> {
    let Rule { code, name, severity, .. } = rule;
    let severity = word(&format!("check-word-{severity}"), words).unwrap_or_else(|| severity.to_string());
    writeln!(out, "{code} {name} ({severity})")?;
    for heading in SECTIONS {
        let part = heading.to_lowercase();
        let title = word(&format!("check-heading-{part}"), words).unwrap_or_else(|| heading.to_owned());
        writeln!(out, "\n{title}")?;
        // The fences around an example say nothing to whoever reads it here.
        let own = || rule.section(heading).filter(|line| !line.starts_with("```")).map(str::to_owned).collect();
        for line in said(rule, &part, words).map_or_else(own, |said| wrapped(&said)) {
            writeln!(out, "{}", format!("    {line}").trim_end())?;
        }
    }
    Ok(())
}

/// What a part of a rule's documentation says in the words to speak in; none for an example, which is in no language, and
/// where the words are not found.
fn said(rule: &Rule, part: &str, words: &Words) -> Option<String> {
    let key = TextKey::attribute(format!("check-about-{}", rule.name), part);
    words.has(&key).then(|| words.get(&key))
}

fn word(key: &str, words: &Words) -> Option<String> {
    let key = TextKey::value(key);
    words.has(&key).then(|| words.get(&key))
}

/// A text in lines that a terminal does not break.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < LINE);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => line.extend([" ", word]),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}
