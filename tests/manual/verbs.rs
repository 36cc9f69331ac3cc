//! The page of the verbs, from the program's own arguments; and the interface's English words about them, as the arguments
//! themselves say it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use gps::cli::Args;
use gps::pack::check::first_sentence;

use crate::words::{Manual, fluent, interface};

/// A verb with everything it says of itself.
struct Verb {
    /// As it is typed: `gps translate export`.
    typed: String,
    /// What it is called among the words: `translate-export`.
    name: String,
    /// What it is for.
    about: String,
    /// How it is used, in one line.
    usage: String,
    options: Vec<Opt>,
}

/// Something that can be typed behind a verb.
struct Opt {
    /// What it is called among the words.
    id: String,
    /// How it is typed.
    written: String,
    /// What it says.
    help: String,
    /// What holds where nothing is typed.
    default: String,
    /// What can be chosen, each with what it says.
    values: Vec<(String, String)>,
}

/// The verbs, and those that only hold others.
fn verbs() -> Vec<Verb> {
    let mut gps = Args::command();
    gps.build();
    let mut all = Vec::new();
    gather(&gps, &mut all);
    all
}

fn gather(command: &Command, all: &mut Vec<Verb>) {
    let typed = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_owned();
    let name = typed.strip_prefix("gps ").unwrap_or(&typed).replace(' ', "-");
    let usage = command.clone().render_usage().to_string().trim_start_matches("Usage: ").to_owned();
    let options = command.get_arguments().filter(|arg| !arg.is_hide_set() && !is_of_clap(arg.get_action()));
    all.push(Verb { typed, name, about: about(command), usage, options: options.map(option).collect() });
    command.get_subcommands().filter(|inner| inner.get_name() != "help").for_each(|inner| gather(inner, all));
}

/// What a verb is for, with the full stops that clap takes away.
fn about(verb: &Command) -> String {
    let text = verb.get_long_about().or_else(|| verb.get_about()).unwrap().to_string();
    let text = text.split("\n\n").map(|part| format!("{}.", part.trim_end_matches('.'))).collect::<Vec<_>>().join(" ");
    round(&text)
}

/// In one line, with the apostrophe of print.
fn round(text: &str) -> String {
    text.replace('\n', " ").replace('\'', "’")
}

fn option(arg: &Arg) -> Opt {
    // Of a switch nothing is chosen.
    let takes = arg.get_action().takes_values();
    let default = arg.get_default_values().iter().filter(|_| takes);
    let default: Vec<String> = default.map(|value| format!("`{}`", value.to_string_lossy())).collect();
    let values = arg.get_possible_values();
    let values = values.iter().filter(|_| takes);
    let values = values.filter_map(|value| Some((value.get_name().to_owned(), round(&value.get_help()?.to_string()))));
    Opt {
        id: arg.get_id().as_str().replace('_', "-"),
        written: written(arg),
        help: round(&arg.get_long_help().or_else(|| arg.get_help()).unwrap().to_string()),
        default: default.join(", "),
        values: values.collect(),
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

/// The page.
pub fn page(manual: &Manual) -> String {
    let said = interface(manual.language, "verbs.ftl");
    let find = |name: String| said.iter().find(|(known, _)| *known == name).map(|(_, text)| text.clone());
    let mut list = String::new();
    let mut all = String::new();
    let verbs = verbs();
    // One that only holds others is none of its own.
    let holds = |verb: &Verb| {
        verb.name != "gps" && verbs.iter().any(|inner| inner.name.starts_with(&format!("{}-", verb.name)))
    };
    for verb in verbs.iter().filter(|verb| !holds(verb)) {
        let about = find(format!("verb-{}", verb.name)).unwrap_or_default();
        let _ =
            writeln!(list, "- [`{0}`](#{1}): {2}", verb.typed, verb.typed.replace(' ', "-"), first_sentence(&about));
        let _ = writeln!(all, "\n## {}\n\n{about}\n\n```\n{}\n```\n", verb.typed, verb.usage.lines().next().unwrap());
        for option in &verb.options {
            let say = |part: &str| {
                let own = find(format!("verb-{}.{part}", verb.name));
                own.or_else(|| find(format!("verb-any.{part}"))).unwrap_or_default()
            };
            let default = match option.default.as_str() {
                "" => String::new(),
                default => format!(" ({}: {default})", manual.say("verbs.default")),
            };
            let _ = writeln!(all, "- `{}`: {}{default}", option.written, say(&option.id));
            for (value, _) in &option.values {
                let _ = writeln!(all, "  - `{value}`: {}", say(&format!("{}-{value}", option.id)));
            }
        }
    }
    format!("{}\n\n{list}{all}", manual.say("verbs.intro"))
}

/// The interface's English words about the verbs, as the arguments say it. What several verbs say alike stands once.
pub fn english() -> String {
    let verbs = verbs();
    let parts = |verb: &Verb| -> Vec<(String, String)> {
        let option = |option: &Opt| {
            let value = |(value, help): &(String, String)| (format!("{}-{value}", option.id), help.clone());
            let own = std::iter::once((option.id.clone(), option.help.clone()));
            own.chain(option.values.iter().map(value)).collect::<Vec<_>>()
        };
        verb.options.iter().flat_map(option).collect()
    };
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    verbs.iter().flat_map(parts).for_each(|part| *counts.entry(part).or_default() += 1);
    let mut shared: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for ((id, text), count) in counts.into_iter().filter(|(_, count)| *count > 1) {
        let best = shared.entry(id).or_default();
        if count > best.0 {
            *best = (count, text);
        }
    }
    let mut file =
        "### What the verbs say of themselves: `gps help` and the manual. Written by a test from the arguments:\n\
         ### GPS_BLESS=1 cargo test --no-default-features --test manual\n\n\
         verb-words =\n    .usage = Usage\n    .verbs = Verbs\n    .arguments = Arguments\n    .options = Options\n\
         \u{20}   .help = Say this\n    .version = Say which version this is\n\
         verb-any =\n"
            .to_owned();
    for (id, (_, text)) in &shared {
        let _ = writeln!(file, "    .{id} = {}", fluent(text));
    }
    for verb in &verbs {
        let _ = writeln!(file, "verb-{} = {}", verb.name, fluent(&verb.about));
        for (id, text) in parts(verb) {
            if shared.get(&id).is_none_or(|(_, known)| *known != text) {
                let _ = writeln!(file, "    .{id} = {}", fluent(&text));
            }
        }
    }
    file
}
