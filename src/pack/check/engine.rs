//! Lets the rules look at a pack, and brings what they found into order.

use super::ask::Ask;
use super::context::Context;
use super::facts::fluent::{self, ParsedFluent};
use super::rule::{Check, Findings, Rule};
use super::rules::{FOR_FILES, RULES};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::layered;
use crate::pack::load::par_chunks::par_chunks;
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::read_fault::ReadFault;
use crate::pack::load::reading::read_layer;
use crate::source::Source;
use crate::words::Language;

/// Checks a pack and reports everything that is wrong with it, in file order, then by place.
pub fn check(source: &dyn Source) -> Vec<Diagnostic> {
    check_for(source, Ask::default())
}

/// Checks a pack, and reports what is asked for.
pub fn check_for(source: &dyn Source, ask: Ask) -> Vec<Diagnostic> {
    let pack = layered::read(source);
    let languages = pack.languages();
    let (texts, mut found) = read_texts(RULES, &pack, &languages);
    let context = Context::new(source, &pack, languages, texts).asked(ask);
    found.extend(look_at(RULES, &context));
    name_origins(source, &mut found);
    sort(&mut found);
    found
}

/// What is known of a pack, for who asks for something else than problems.
pub(in crate::pack) fn facts_of<T>(source: &dyn Source, ask: impl FnOnce(&Context) -> T) -> T {
    let pack = layered::read(source);
    let languages = pack.languages();
    let (texts, _) = fluent::read(&pack, &languages, |_, _: &mut Vec<()>| {});
    ask(&Context::new(source, &pack, languages, texts))
}

/// Checks the files of a pack one by one, whatever they lie over: whether each can be read or drawn as what it is. Only
/// errors are told.
pub(in crate::pack) fn check_files(source: &dyn Source) -> Vec<Diagnostic> {
    let pack = read_layer(source, None);
    let (texts, mut found) = read_texts(FOR_FILES, &pack, &[]);
    found.extend(look_at(FOR_FILES, &Context::new(source, &pack, Vec::new(), texts)));
    found.retain(|problem| problem.severity == Severity::Error);
    sort(&mut found);
    found
}

/// Reads the texts and lets rules say what they see in them, and what of the pack could not be read.
pub(super) fn read_texts<'a>(
    rules: &'static [&'static Rule],
    pack: &'a ParsedPack,
    languages: &[Language],
) -> (Vec<ParsedFluent<'a>>, Vec<Diagnostic>) {
    let (texts, mut found) = fluent::read(pack, languages, |visit, found| {
        gather(rules, found, |rule, findings| {
            if let Check::Text(look) | Check::Both(_, look) = rule.check {
                look(visit, findings);
            }
        });
    });
    let unread = texts.iter().flat_map(|file| &file.faults);
    translate(rules, pack.faults.iter().chain(unread), &mut found);
    (texts, found)
}

/// What rules find in the whole of a pack.
pub(super) fn look_at(rules: &'static [&'static Rule], context: &Context) -> Vec<Diagnostic> {
    let look = |rules: &[&'static Rule]| {
        let mut found = Vec::new();
        gather(rules, &mut found, |rule, findings| {
            if let Check::Loading(look) | Check::Checking(look) | Check::Both(look, _) = rule.check {
                look(context, findings);
            }
        });
        found
    };
    par_chunks(rules, 1, look).into_iter().flatten().collect()
}

/// Reports only what cannot be played.
pub(in crate::pack) fn for_loading(source: &dyn Source, pack: &ParsedPack) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    translate(RULES, pack.faults.iter(), &mut found);
    let context = Context::new(source, pack, Vec::new(), Vec::new());
    gather(RULES, &mut found, |rule, findings| {
        if let Check::Loading(look) = rule.check {
            look(&context, findings);
        }
    });
    name_origins(source, &mut found);
    sort(&mut found);
    found
}

/// Lets the rules say what could not be read.
fn translate<'a>(rules: &[&'static Rule], faults: impl Iterator<Item = &'a ReadFault>, found: &mut Vec<Diagnostic>) {
    for fault in faults {
        gather(rules, found, |rule, findings| {
            if let Check::Reading(look) = rule.check {
                look(fault, findings);
            }
        });
    }
}

/// Lets rules look, each with a place for what it finds.
fn gather(rules: &[&'static Rule], found: &mut Vec<Diagnostic>, look: impl Fn(&Rule, &mut Findings)) {
    for rule in rules {
        look(rule, &mut Findings::of(rule, found));
    }
}

/// Says of every place which layer gives its file, where that is not known already.
fn name_origins(source: &dyn Source, found: &mut [Diagnostic]) {
    for location in found.iter_mut().flat_map(Diagnostic::locations_mut) {
        if location.origin.is_some() {
            continue;
        }
        location.origin = source.origin(&location.file).map(str::to_owned);
    }
}

/// Brings problems into file order, then by place, then by code.
pub(super) fn sort(found: &mut [Diagnostic]) {
    found.sort_by(|a, b| {
        let by_place = (&a.location.file, a.location.start).cmp(&(&b.location.file, b.location.start));
        by_place.then(a.code.cmp(b.code)).then_with(|| a.location.origin.cmp(&b.location.origin))
    });
}
