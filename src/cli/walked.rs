//! How a walk through missions is told.

use std::io::{self, Write};

use crate::mission::{TextKey, Walk};
use crate::pack::{Arg, Message, visible};
use crate::words::Words;

/// One line for each mission, what is wrong with it below, and a total.
pub fn text(out: &mut dyn Write, pack: &str, walks: &[(&str, Walk)], left_out: usize, words: &Words) -> io::Result<()> {
    let say = |key: &str, args: Vec<(&'static str, Arg)>| Message { key: TextKey::value(key), args }.in_words(words);
    let title = |key: &str| say(key, Vec::new());
    let [mission, runs, states, dead_ends, worries] =
        ["walk-mission", "walk-runs", "walk-states", "walk-dead-ends", "walk-unsafe"].map(title);
    writeln!(out, "{pack}")?;
    writeln!(out, "{mission:<32} {runs:>16} {states:>8} {dead_ends:>10} {worries:>8}")?;
    for (id, walk) in walks {
        let Walk { runs, states, dead_ends, unsafe_endings, bounded } = walk;
        let note = if *bounded { format!("  {}", title("walk-bounded")) } else { String::new() };
        let id = visible(id);
        writeln!(out, "{id:<32} {runs:>16} {states:>8} {:>10} {:>8}{note}", dead_ends.len(), unsafe_endings.len())?;
        for (_, place) in dead_ends {
            writeln!(out, "    {}", say("walk-stuck", vec![("place", visible(place).into())]))?;
        }
        for (place, worries) in unsafe_endings {
            let worries = worries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let args = vec![("place", visible(place).into()), ("worries", visible(&worries).into())];
            writeln!(out, "    {}", say("walk-worried", args))?;
        }
    }
    let runs = walks.iter().fold(0_u128, |sum, (_, walk)| sum.saturating_add(walk.runs));
    let sum = |count: fn(&Walk) -> usize| walks.iter().map(|(_, walk)| count(walk)).sum::<usize>();
    let args = vec![
        ("missions", walks.len().into()),
        ("runs", usize::try_from(runs).unwrap_or(usize::MAX).into()),
        ("states", sum(|walk| walk.states).into()),
        ("dead-ends", sum(|walk| walk.dead_ends.len()).into()),
        ("unsafe", sum(|walk| walk.unsafe_endings.len()).into()),
        ("problems", left_out.into()),
        ("bounded", sum(|walk| usize::from(walk.bounded)).into()),
    ];
    writeln!(out, "{}", say("walk-sum", args))
}
