//! The page of the verbs, from the program's own arguments.

use std::fmt::Write as _;

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use gps::cli::Args;
use gps::pack::check::first_sentence;

use crate::words::Manual;

/// The page.
pub fn page(manual: &Manual) -> String {
    let mut gps = Args::command();
    gps.build();
    let mut page = format!("{}\n", manual.say("verbs.intro"));
    let mut list = String::new();
    let mut all = String::new();
    let _ = writeln!(all, "\n## gps\n\n{}\n", manual.said("verb-gps", &about(&gps)));
    options(&mut all, manual, "gps", &gps);
    let is_own = |verb: &&Command| verb.get_name() != "help";
    for verb in gps.get_subcommands().filter(is_own) {
        if verb.has_subcommands() {
            verb.get_subcommands().filter(is_own).for_each(|inner| told(&mut list, &mut all, manual, inner));
        } else {
            told(&mut list, &mut all, manual, verb);
        }
    }
    let _ = write!(page, "\n{list}{all}");
    page
}

fn told(list: &mut String, all: &mut String, manual: &Manual, verb: &Command) {
    let name = verb.get_bin_name().unwrap_or_else(|| verb.get_name()).to_owned();
    let key = format!("verb-{}", name.trim_start_matches("gps ").replace(' ', "-"));
    let about = manual.said(&key, &about(verb));
    let _ = writeln!(list, "- [`{name}`](#{}): {}", name.replace(' ', "-"), first_sentence(&about));
    let usage = verb.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let _ = writeln!(all, "\n## {name}\n\n{about}\n\n```\n{usage}\n```\n");
    options(all, manual, key.trim_start_matches("verb-"), verb);
}

/// What a verb is for, without the full stop that clap takes away.
fn about(verb: &Command) -> String {
    let text = verb.get_long_about().or_else(|| verb.get_about()).unwrap().to_string();
    let text = text.split("\n\n").map(|part| format!("{}.", part.trim_end_matches('.'))).collect::<Vec<_>>().join(" ");
    text.replace('\n', " ")
}

fn options(page: &mut String, manual: &Manual, key: &str, verb: &Command) {
    let is_told = |arg: &&Arg| !arg.is_hide_set() && !is_of_clap(arg.get_action());
    for arg in verb.get_arguments().filter(is_told) {
        let id = arg.get_id().as_str().replace('_', "-");
        let english = arg.get_long_help().or_else(|| arg.get_help()).unwrap().to_string().replace('\n', " ");
        let name = |rest: &str| {
            let own = format!("verb-{key}.{id}{rest}");
            if manual.find(&own).is_some() { own } else { format!("verb-any.{id}{rest}") }
        };
        let said = manual.said(&name(""), &english);
        // Of a switch nothing is chosen.
        let takes = arg.get_action().takes_values();
        let default = arg.get_default_values().iter().filter(|_| takes);
        let default: Vec<String> = default.map(|value| format!("`{}`", value.to_string_lossy())).collect();
        let default = default.join(", ");
        let default =
            if default.is_empty() { default } else { format!(" ({}: {default})", manual.say("verbs.default")) };
        let _ = writeln!(page, "- `{}`: {said}{default}", written(arg));
        for value in arg.get_possible_values().iter().filter(|_| takes) {
            if let Some(help) = value.get_help() {
                let said = manual.said(&name(&format!("-{}", value.get_name())), &help.to_string());
                let _ = writeln!(page, "  - `{}`: {said}", value.get_name());
            }
        }
    }
}

/// Whether it prints help or the version, which every program can.
fn is_of_clap(action: &ArgAction) -> bool {
    matches!(action, ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong | ArgAction::Version)
}

/// How an option is typed.
fn written(arg: &Arg) -> String {
    let values = arg.get_value_names().unwrap_or_default().join(" ");
    match arg.get_long() {
        Some(long) if arg.get_action().takes_values() => format!("--{long} {values}"),
        Some(long) => format!("--{long}"),
        None => values,
    }
}
