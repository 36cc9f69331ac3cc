//! Rule `worn-out`.

use std::collections::{BTreeSet, HashMap};

use crate::mission::{CLOSING_PART, Mission};
use crate::pack::check::context::Context;
use crate::pack::check::facts::levels::read_by_girls;
use crate::pack::check::facts::texts::Part;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::words::sentences;

rule! {
    /// ## What
    /// A sentence of four words or more that girls read in more than three missions; the first words of a message, behind its
    /// greeting, where more than three begin alike; a first word of closing questions where more than half of six or more
    /// begin with it, or more than a third with “who”.
    /// ## Why
    /// By the fifth message she knows what comes, and reads no further. And who has nobody is asked for somebody again.
    /// ## Example
    /// ```ftl
    /// // and the same in three other missions
    /// jealous =
    ///     .talk = Vertel het aan iemand die je vertrouwt.
    /// ```
    /// ## Instead
    /// ```ftl
    /// jealous =
    ///     .talk = Knaagt het? Zeg het vanavond tegen wie er is.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P133", name: "worn-out", severity: Severity::Warning, check: Check::Checking(check) };
}

/// The most missions in which a sentence stands, or whose messages begin alike.
const MOST: usize = 3;

/// The fewest words of a sentence that anybody notices again.
const LEAST_WORDS: usize = 4;

/// As many words behind the greeting make an opening.
const OPENING: usize = 3;

/// A greeting has no more words than this.
const GREETING: usize = 2;

/// The fewest closing questions of which there is a third.
const LEAST_CLOSINGS: usize = 6;

/// The word with which a question takes for granted that there is somebody.
const WHO: [&str; 3] = ["wie", "qui", "who"];

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        let mut told: HashMap<String, Uses> = HashMap::new();
        let mut openings: HashMap<String, Uses> = HashMap::new();
        let mut closings: HashMap<String, Uses> = HashMap::new();
        let mut all_closings = 0;
        for mission in context.pack.missions.iter().map(|file| &file.value) {
            for part in read_by_girls(mission, texts) {
                let said: Vec<String> =
                    sentences(part.text).into_iter().filter_map(|one| Some(plain(part.text.get(one.range)?))).collect();
                if part.attribute == Some("brief") {
                    note(&mut openings, opening(&said), mission, part);
                }
                if part.attribute == Some(CLOSING_PART) {
                    all_closings += 1;
                    let last = said.last().and_then(|last| last.split(' ').next());
                    note(&mut closings, last.map(str::to_owned), mission, part);
                }
                for sentence in said.into_iter().filter(|one| one.split(' ').count() >= LEAST_WORDS) {
                    note(&mut told, Some(sentence), mission, part);
                }
            }
        }
        let language = texts.language.as_str();
        for (message, uses) in [("check-worn-out-sentence", told), ("check-worn-out-opening", openings)] {
            for (words, uses) in worn(uses, MOST) {
                let problem = findings.add(uses.spot(), message).with("words", words).with("language", language);
                problem.with("count", uses.missions.len()).with("most", MOST);
            }
        }
        for (word, uses) in worn(closings, MOST) {
            let part = if WHO.contains(&word.as_str()) { 3 } else { 2 };
            let most = if all_closings < LEAST_CLOSINGS { all_closings } else { all_closings.div_ceil(part) };
            if uses.missions.len() <= most {
                continue;
            }
            let problem = findings.add(uses.spot(), "check-worn-out-closing").with("words", word).with("most", most);
            problem.with("language", language).with("count", uses.missions.len()).with("all", all_closings);
        }
    }
}

/// In which missions something is said, and where last.
struct Uses<'t, 'a> {
    missions: BTreeSet<&'t str>,
    last: &'t Part<'a>,
}

impl Uses<'_, '_> {
    fn spot(&self) -> Location {
        self.last.file.spot_of(self.last.attribute.unwrap_or(self.last.message))
    }
}

fn note<'t, 'a>(
    all: &mut HashMap<String, Uses<'t, 'a>>,
    words: Option<String>,
    mission: &'t Mission,
    part: &'t Part<'a>,
) {
    let Some(words) = words.filter(|words| !words.is_empty()) else { return };
    let known = all.entry(words).or_insert_with(|| Uses { missions: BTreeSet::new(), last: part });
    if known.missions.insert(mission.id.as_str()) {
        known.last = part;
    }
}

/// What is said in more than `most` missions, by its words.
fn worn<'t, 'a>(all: HashMap<String, Uses<'t, 'a>>, most: usize) -> Vec<(String, Uses<'t, 'a>)> {
    let mut worn: Vec<_> = all.into_iter().filter(|(_, uses)| uses.missions.len() > most).collect();
    worn.sort_by(|one, other| one.0.cmp(&other.0));
    worn
}

/// The first words of a message, behind its greeting.
fn opening(said: &[String]) -> Option<String> {
    let first = said.iter().find(|one| one.split(' ').count() > GREETING)?;
    Some(first.split(' ').take(OPENING).collect::<Vec<_>>().join(" "))
}

/// A sentence without its quotes and its full stop, in small letters, with single spaces.
fn plain(sentence: &str) -> String {
    let words = sentence.split_whitespace().map(|word| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        bare.to_lowercase()
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
