//! `gps explain`.

use std::io::{self, Write};

use anyhow::{Result, bail};

use super::args::ExplainOptions;
use super::exit::Exit;
use super::printer;
use crate::pack::check::rules::RULES;
use crate::pack::check::{Rule, SECTIONS};
use crate::pack::{did_you_mean, near};

/// How many rules are named where there is none of the name that was asked for.
const MOST_NAMED: usize = 3;

/// Prints what a rule asks and why, or all rules where none is named.
///
/// # Errors
/// Where there is no such rule.
pub fn run(options: &ExplainOptions) -> Result<Exit> {
    match &options.rule {
        None => printer::print(list)?,
        Some(name) => {
            let rule = find(name)?;
            printer::print(|out| explain(out, rule))?;
        }
    }
    Ok(Exit::Clean)
}

/// A rule by its code or its name, in big or small letters.
fn find(name: &str) -> Result<&'static Rule> {
    let is_it = |rule: &&&Rule| [rule.code, rule.name].iter().any(|known| known.eq_ignore_ascii_case(name));
    if let Some(rule) = RULES.iter().find(is_it) {
        return Ok(rule);
    }
    let meant = did_you_mean(&meant(name));
    let after = if meant.is_empty() { ";" } else { "" };
    bail!("there is no rule “{name}”{meant}{after} `gps explain` lists them all");
}

/// The codes and names that somebody may have meant: those that go on where hers ends, those that differ by a slip, and
/// the codes with the nearest numbers.
fn meant(name: &str) -> Vec<&'static str> {
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
fn list(out: &mut dyn Write) -> io::Result<()> {
    for rule in RULES {
        writeln!(out, "{}  {:<22} {}", rule.code, rule.name, rule.summary())?;
    }
    Ok(())
}

fn explain(out: &mut dyn Write, rule: &Rule) -> io::Result<()> {
    let Rule { code, name, severity, .. } = rule;
    writeln!(out, "{code} {name} ({severity})")?;
    for heading in SECTIONS {
        writeln!(out, "\n{heading}")?;
        // The fences around an example say nothing to whoever reads it here.
        for line in rule.section(heading).filter(|line| !line.starts_with("```")) {
            writeln!(out, "{}", format!("    {line}").trim_end())?;
        }
    }
    Ok(())
}
