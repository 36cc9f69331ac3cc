//! How far a pack is, as a page to look at: a ring for each language, a card for each layer, a bar for each mission.

use std::fmt::Write as _;

use super::{Cell, Coverage, LanguageHead, LayerHead, Recorded, RecordingHead, Row, RowSort, aid_slug};
use crate::author::html::{ACCENTS, Look, escaped, page};
use crate::mission::TextKey;
use crate::pack::{Arg, Message};
use crate::words::Words;

/// What only this page has.
const CSS: &str = include_str!("../templates/board.css");
/// How far it is round the ring, which has a radius of 42.
const ROUND: f64 = 263.9;
/// As many open sentences are named in a cell; the others are counted.
const MOST_NAMED: usize = 12;
/// From this reading ease on a text reads easily, and from the other on it still reads.
const EASY: f64 = 80.0;
const FAIR: f64 = 60.0;

/// The page.
pub fn html(coverage: &Coverage, look: &Look, words: &Words) -> String {
    let board = Board { words };
    let mut body = format!(
        "<header>\n<p class=\"soft\">{}</p>\n<h1>{}</h1>\n<p>{}</p>\n{}</header>\n<main>\n",
        board.said("coverage-board", vec![]),
        escaped(&coverage.title),
        board.said("coverage-intro", vec![]),
        board.legend(),
    );
    let totals = coverage.totals();
    let rings = coverage.languages.iter().zip(&totals).zip(ACCENTS.iter().cycle());
    let rings = rings
        .map(|((language, cell), accent)| board.language(language, cell, accent))
        .collect::<Vec<String>>()
        .concat();
    let _ = write!(body, "<div class=\"grid\">\n{rings}</div>\n");
    let layers = coverage.layers.iter().map(|layer| board.layer(layer)).collect::<Vec<String>>().concat();
    let _ = write!(body, "<h2>{}</h2>\n<div class=\"grid\">\n{layers}</div>\n", board.said("coverage-layers", vec![]));
    if !coverage.recordings.is_empty() {
        let heads = coverage.recordings.iter().map(|head| board.recordings(head)).collect::<Vec<String>>().concat();
        let title = board.said("coverage-recordings", vec![]);
        let _ = write!(body, "<h2>{title}</h2>\n<div class=\"grid\">\n{heads}</div>\n");
    }
    let mut accents = ACCENTS.iter().cycle();
    // A module leads those of its missions that follow it; what leads nothing has a section of its own.
    let (pages, stops): (Vec<&Row>, Vec<&Row>) = coverage.rows.iter().partition(|row| row.sort == RowSort::Page);
    let mut at = 0;
    while let Some(first) = stops.get(at) {
        let more = stops.iter().skip(at + 1).take_while(|row| row.sort == RowSort::Mission).count();
        let rows = stops.get(at..=at + more).unwrap_or_default();
        let accent = accents.next().copied().unwrap_or_default();
        body += &board.section(coverage, &escaped(&first.title), rows, accent);
        at += more + 1;
    }
    body += &board.section(coverage, &board.said("coverage-pages", vec![]), &pages, "lilac");
    body += "</main>\n";
    page(&coverage.title, words.language(), look, CSS, &body)
}

struct Board<'a> {
    words: &'a Words,
}

impl Board<'_> {
    fn said(&self, key: &str, args: Vec<(&'static str, Arg)>) -> String {
        escaped(&Message { key: TextKey::value(key), args }.in_words(self.words)).into_owned()
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.said(key, vec![("count", count.into())])
    }

    fn legend(&self) -> String {
        let sorts = ["there", "copied", "to-write", "missing"].map(|sort| {
            format!("<span><i class=\"{sort}\"></i>{}</span>", self.said(&format!("coverage-legend-{sort}"), vec![]))
        });
        format!("<div class=\"legend\">{}</div>\n", sorts.concat())
    }

    fn language(&self, head: &LanguageHead, cell: &Cell, accent: &str) -> String {
        let percent = cell.percent();
        let round = ROUND * f64::from(u32::try_from(percent).unwrap_or(100)) / 100.0;
        let ring = format!(
            "<svg class=\"ring\" viewBox=\"0 0 100 100\" aria-hidden=\"true\"><circle class=\"all\" cx=\"50\" cy=\"50\" r=\"42\"/>\
             <circle class=\"there\" cx=\"50\" cy=\"50\" r=\"42\" stroke-dasharray=\"{round:.1} {ROUND}\" \
             transform=\"rotate(-90 50 50)\"/><text x=\"50\" y=\"51\">{percent}%</text></svg>"
        );
        let sums = self.said("coverage-sum", vec![("there", cell.there.into()), ("needed", cell.needed.into())]);
        let offered = if percent >= usize::from(head.offered_from) {
            self.said("coverage-offered", vec![])
        } else {
            self.said("coverage-not-offered", vec![("percent", head.offered_from.into())])
        };
        let measure = head.measure.map(|name| self.said("coverage-measured", vec![("name", name.into())]));
        format!(
            "<article class=\"card language {accent}\">{ring}<h3><bdi>{}</bdi></h3><p>{sums}<br><span class=\"soft small\">{offered}{}</span></p>{}</article>\n",
            escaped(&head.name),
            measure.map(|measure| format!(" · {measure}")).unwrap_or_default(),
            self.chips(cell, true),
        )
    }

    fn layer(&self, layer: &LayerHead) -> String {
        let aid = layer.aid.map(|aid| {
            format!(
                "<span class=\"chip fair\">{}</span>",
                self.said(&format!("coverage-aid-{}", aid_slug(aid)), vec![])
            )
        });
        let reviews: Vec<String> = layer
            .reviews
            .iter()
            .map(|review| {
                let (class, state) = match &review.approved {
                    Some(day) => ("good", self.said("coverage-approved", vec![("day", day.as_str().into())])),
                    None => ("stale", self.said("coverage-not-reviewed", vec![])),
                };
                format!("<li><span class=\"chip {class}\">{state}</span><span>{}</span></li>", escaped(&review.about))
            })
            .collect();
        format!(
            "<article class=\"card layer\"><h3>{} <span class=\"soft small\">{}</span></h3><p>{} {}</p><ul>{}</ul></article>\n",
            escaped(&layer.title),
            escaped(&layer.version),
            aid.unwrap_or_default(),
            self.count("coverage-gives", layer.sentences),
            reviews.concat(),
        )
    }

    /// The clips or voices of a language, with the places that are empty folded away.
    fn recordings(&self, head: &RecordingHead) -> String {
        let places = head.empty.iter().map(|place| format!("<li>{}</li>", escaped(place))).collect::<Vec<String>>();
        let empty = if places.is_empty() {
            String::new()
        } else {
            let told = self.count("coverage-recorded-empty", places.len());
            format!("<details><summary>{told}</summary><ul>{}</ul></details>", places.concat())
        };
        let by = head.by.iter().map(|by| format!("<li>{}</li>", escaped(by))).collect::<Vec<String>>().concat();
        let told = self.said(&format!("coverage-recorded-{}", head.kind), head.args());
        format!("<article class=\"card layer\"><p>{told}</p><ul>{by}</ul>{empty}</article>\n")
    }

    fn section(&self, coverage: &Coverage, title: &str, rows: &[&Row], accent: &str) -> String {
        if rows.is_empty() {
            return String::new();
        }
        let heads = coverage
            .languages
            .iter()
            .map(|language| format!("<th scope=\"col\"><bdi>{}</bdi></th>", escaped(&language.name)))
            .collect::<Vec<String>>()
            .concat();
        let rows = rows.iter().map(|row| self.row(coverage, row)).collect::<Vec<String>>().concat();
        format!(
            "<section class=\"stop {accent}\"><h2>{title}</h2>\n<table><thead><tr><th scope=\"col\">{}</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></section>\n",
            self.said("coverage-row", vec![]),
        )
    }

    fn row(&self, coverage: &Coverage, row: &Row) -> String {
        let draft = if row.draft.is_empty() {
            String::new()
        } else {
            let said = self.said("coverage-draft", vec![("languages", row.draft.join(", ").into())]);
            format!("<br><span class=\"chip stale\">{said}</span>")
        };
        let title = match row.sort {
            RowSort::Module => self.said("coverage-stop-itself", vec![]),
            RowSort::Mission | RowSort::Page => escaped(&row.title).into_owned(),
        };
        let pictures = match row.pictures {
            0 => String::new(),
            pictures => format!("<br><span class=\"soft small\">{}</span>", self.count("coverage-pictures", pictures)),
        };
        let cells = coverage
            .languages
            .iter()
            .zip(&row.cells)
            .map(|(language, cell)| self.cell(language, cell))
            .collect::<Vec<String>>()
            .concat();
        let stale = if row.stale.is_empty() {
            String::new()
        } else {
            let said = self.said("coverage-stale-pieces", vec![("pieces", row.stale.join(", ").into())]);
            format!("<br><span class=\"chip stale\">{said}</span>")
        };
        format!("<tr><th scope=\"row\">{title}{pictures}{draft}{stale}</th>{cells}</tr>\n")
    }

    fn cell(&self, language: &LanguageHead, cell: &Cell) -> String {
        let share = |count: usize| (count * 1000).checked_div(cell.needed).unwrap_or_default();
        let part = |class: &str, count: usize| match share(count) {
            0 => String::new(),
            share => format!("<i class=\"{class}\" style=\"inline-size:{}.{}%\"></i>", share / 10, share % 10),
        };
        let sums = self.said("coverage-sum", vec![("there", cell.there.into()), ("needed", cell.needed.into())]);
        let bar = [part("there", cell.there), part("copied", cell.copied.len()), part("to-write", cell.to_write.len())];
        format!(
            "<td data-label=\"{}\"><b>{}%</b> <span class=\"soft small\">{sums}</span><div class=\"bar\">{}</div>{}{}</td>",
            escaped(&language.name),
            cell.percent(),
            bar.concat(),
            self.chips(cell, false),
            self.open(cell),
        )
    }

    /// What else there is to tell of a cell; what is nought is left out, but for the whole of a language.
    fn chips(&self, cell: &Cell, is_whole: bool) -> String {
        let counts = [
            ("open", "coverage-chip-missing", cell.missing.len()),
            ("open", "coverage-chip-copied", cell.copied.len()),
            ("open", "coverage-chip-to-write", cell.to_write.len()),
            ("stale", "coverage-chip-stale", cell.stale.len()),
            ("good", "coverage-chip-easy", cell.easy),
            ("good", "coverage-chip-described", cell.described),
        ];
        let shown = counts.iter().filter(|(class, _, count)| *count > 0 || (is_whole && *class == "good"));
        let mut chips: Vec<String> = shown
            .map(|(class, key, count)| {
                let class = if *count == 0 { "" } else { class };
                format!("<span class=\"chip {class}\">{}</span>", self.count(key, *count))
            })
            .collect();
        for (key, Recorded { there, wanted }) in
            [("coverage-chip-signs", cell.signs), ("coverage-chip-voices", cell.voices)]
        {
            if wanted > 0 {
                let class = if there == 0 { "" } else { "good" };
                let said = self.said(key, vec![("there", there.into()), ("wanted", wanted.into())]);
                chips.push(format!("<span class=\"chip {class}\">{said}</span>"));
            }
        }
        if let Some(ease) = cell.ease.filter(|_| !is_whole) {
            let (class, key) = match ease {
                _ if ease >= EASY => ("good", "coverage-ease-easy"),
                _ if ease >= FAIR => ("fair", "coverage-ease-fair"),
                _ => ("hard", "coverage-ease-hard"),
            };
            let said = self.said(key, vec![("ease", format!("{ease:.0}").into())]);
            chips.push(format!("<span class=\"chip {class}\">{said}</span>"));
        }
        if chips.is_empty() { String::new() } else { format!("<div class=\"chips\">{}</div>", chips.concat()) }
    }

    /// The sentences that are open, folded away.
    fn open(&self, cell: &Cell) -> String {
        let open = cell.missing.iter().chain(&cell.copied).chain(&cell.to_write).chain(&cell.stale);
        let open: Vec<String> = open.map(|key| key.0.to_string()).collect();
        if open.is_empty() {
            return String::new();
        }
        let named = open
            .iter()
            .take(MOST_NAMED)
            .map(|key| format!("<li>{}</li>", escaped(key)))
            .collect::<Vec<String>>()
            .concat();
        let more = open.len().saturating_sub(MOST_NAMED);
        let more = if more > 0 { format!("<li>{}</li>", self.count("coverage-more", more)) } else { String::new() };
        format!(
            "<details><summary>{}</summary><ul>{named}{more}</ul></details>",
            self.count("coverage-open", open.len())
        )
    }
}
