//! `gps explain`.

use std::io::{self, Write};

use anyhow::{Result, bail};

use super::Exit;
use super::args::ExplainOptions;
use super::printer;
use crate::pack::check::rules::RULES;
use crate::pack::check::{Rule, SECTIONS};
use crate::pack::near;

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
    let all = RULES.iter().flat_map(|rule| [rule.code, rule.name]);
    let meant: Vec<&str> = near(name, all).into_iter().take(MOST_NAMED).collect();
    if meant.is_empty() {
        bail!("there is no rule “{name}”; `gps explain` lists them all");
    }
    bail!("there is no rule “{name}”; did you mean {}? `gps explain` lists them all", meant.join(", "));
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
