//! `gps help` in the language of this computer. What the arguments say stands above them in English, and in `verbs.ftl` in
//! every language.

use std::env;
use std::ffi::OsString;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, CommandFactory as _};

use super::args::Args;
use super::words;
use crate::mission::TextKey;
use crate::pack::check::first_sentence;
use crate::words::Words;

/// The help that was asked for, in the language of this computer where its words are there.
pub fn told(english: clap::Error) -> clap::Error {
    match words::find(None, None) {
        Ok(words) if words.language().primary() != "en" && words.has(&TextKey::attribute("verb-words", "usage")) => {
            let told = said(Args::command(), "gps", &words).try_get_matches_from(typed(env::args_os().collect()));
            told.err().unwrap_or(english)
        }
        Ok(_) | Err(_) => english,
    }
}

/// What was typed, with `help` behind the verb in the place of before it.
fn typed(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

/// A verb with all that it says of itself. `name` is what it is called among the words.
fn said(verb: Command, name: &str, words: &Words) -> Command {
    let find = |key: TextKey| words.has(&key).then(|| words.get(&key));
    let heading = |part: &str| kept(find(TextKey::attribute("verb-words", part)).unwrap_or_default());
    let verb = match find(TextKey::value(format!("verb-{name}"))) {
        Some(about) => verb.about(first_sentence(&about).trim_end_matches('.').to_owned()).long_about(about),
        None => verb,
    };
    let usage = format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}", heading("usage"));
    let verb = verb.help_template(usage).subcommand_help_heading(heading("verbs"));
    let mut order = 0..;
    let verb = verb.mut_args(|arg| {
        let part = if arg.is_positional() { "arguments" } else { "options" };
        argument(arg, name, &find).help_heading(heading(part)).display_order(order.next().unwrap_or_default())
    });
    // What clap adds by itself it says in English.
    let flag = |id: &'static str, short, action| {
        let flag = Arg::new(id).short(short).long(id).action(action);
        flag.help(heading(id)).help_heading(heading("options")).display_order(usize::MAX)
    };
    let has_version = verb.get_version().is_some();
    let verb = verb.disable_help_flag(true).disable_help_subcommand(true).disable_version_flag(true);
    let verb = verb.arg(flag("help", 'h', ArgAction::Help));
    let verb = if has_version { verb.arg(flag("version", 'V', ArgAction::Version)) } else { verb };
    verb.mut_subcommands(|inner| {
        let name = if name == "gps" { inner.get_name().to_owned() } else { format!("{name}-{}", inner.get_name()) };
        said(inner, &name, words)
    })
}

/// An argument with what it says and what can be chosen.
fn argument(arg: Arg, verb: &str, find: &impl Fn(TextKey) -> Option<String>) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let say = |part: &str| {
        let own = find(TextKey::attribute(format!("verb-{verb}"), part));
        own.or_else(|| find(TextKey::attribute("verb-any", part)))
    };
    let values: Vec<PossibleValue> = arg.get_possible_values();
    let takes = arg.get_action().takes_values() && values.iter().any(|value| value.get_help().is_some());
    let arg = match say(&id) {
        Some(help) => arg.help(help),
        None => arg,
    };
    if !takes {
        return arg;
    }
    let value = |value: &PossibleValue| {
        let said = say(&format!("{id}-{}", value.get_name()));
        said.map_or_else(|| value.clone(), |said| PossibleValue::new(kept(value.get_name().to_owned())).help(said))
    };
    // This is only ever printed; what is typed was read before.
    arg.value_parser(PossibleValuesParser::new(values.iter().map(value).collect::<Vec<_>>()))
}

/// A text for as long as the program runs, which is what clap asks of names: it ends with this help.
fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
