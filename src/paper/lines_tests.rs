use super::*;
use crate::paper::testing::kit;

const TEXTS: [&str; 7] = [
    "Met deze twaalf beelden komen jullie weer binnen als niemand het wachtwoord nog weet.",
    "La feuille est perdue, ou quelqu’un l’a vue sans y avoir droit\u{a0}? Créez\u{202f}: une nouvelle.",
    "هل ضاعت الورقة أو رآها من لا يحق له؟ اصنعوا في اليوم نفسه كلمة سر جديدة.",
    "بطاقة Child Focus على الرقم 116 000 (مجانًا)",
    "Noem نور en روزا, en ook Zoë: 💜🌈 samen",
    "Hottentottententententoonstellingsmakersopleidingen",
    "",
];

const ALIGNS: [Align; 3] = [Align::Start, Align::Centre, Align::End];

fn flow(align: Align, direction: Direction) -> Flow {
    Flow { align, page: direction, text: direction }
}

fn style() -> Style {
    kit().look.text.body
}

fn fit(text: &str, room: (f32, f32), flow: Flow) -> Option<Lines> {
    Setter::new(kit()).fit(&[text], style(), room, flow).map(|mut set| set.remove(0))
}

/// Where the letters of a line begin and end, spaces left out.
fn ink(lines: &Lines, line: &Line) -> Option<(f32, f32)> {
    let mut found: Option<(f32, f32)> = None;
    for run in &line.runs {
        let mut x = run.left;
        for glyph in &run.glyphs {
            let end = x + glyph.x_advance * lines.size;
            if !lines.text[glyph.text_range.clone()].trim().is_empty() {
                found = Some(found.map_or((x, end), |(left, right)| (left.min(x), right.max(end))));
            }
            x = end;
        }
    }
    found
}

/// The letters that are printed, each once, in the order of the text.
fn printed(lines: &Lines) -> String {
    let runs = lines.rows.iter().flat_map(|line| &line.runs);
    let mut ranges: Vec<_> = runs.flat_map(|run| &run.glyphs).map(|glyph| glyph.text_range.clone()).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    ranges.dedup();
    ranges.into_iter().map(|range| &lines.text[range]).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn no_letter_stands_outside_its_room_and_none_is_lost() {
    for text in TEXTS {
        for direction in [Direction::Ltr, Direction::Rtl] {
            for (align, width) in ALIGNS.into_iter().flat_map(|align| [18.0, 40.0, 120.0].map(|width| (align, width))) {
                let lines = fit(text, (width, 90.0), flow(align, direction)).unwrap();
                let said = format!("{text:?} {direction:?} {align:?} {width}");
                assert!(lines.height <= 90.0 + SLACK && !lines.unwritable, "{said}");
                for line in &lines.rows {
                    let Some((left, right)) = ink(&lines, line) else { continue };
                    assert!(left >= -SLACK && right <= width + SLACK, "{said}: from {left} to {right}");
                    assert!(right - left <= line.width + SLACK, "{said}: wider than it says");
                }
                assert_eq!(squeezed(&printed(&lines)), squeezed(text), "{said}");
            }
        }
    }
}

#[test]
fn lines_keep_to_the_side_that_was_asked_for() {
    let start = |align, direction| {
        let lines = fit("fiets", (100.0, 20.0), flow(align, direction)).unwrap();
        ink(&lines, &lines.rows[0]).unwrap()
    };
    assert!(start(Align::Start, Direction::Ltr).0 < 0.1);
    assert!(start(Align::End, Direction::Ltr).1 > 99.9);
    assert!(start(Align::Start, Direction::Rtl).1 > 99.9);
    assert!(start(Align::End, Direction::Rtl).0 < 0.1);
    let (left, right) = start(Align::Centre, Direction::Ltr);
    assert!((left - (100.0 - right)).abs() < 0.1);
}

#[test]
fn a_text_shrinks_before_a_word_is_broken_and_is_refused_before_it_is_cut_off() {
    let long = TEXTS[5];
    let whole = fit(long, (200.0, 20.0), flow(Align::Start, Direction::Ltr)).unwrap();
    let width = whole.rows[0].width;
    let smaller = fit(long, (width * 0.8, 20.0), flow(Align::Start, Direction::Ltr)).unwrap();
    assert!(smaller.size < whole.size && smaller.rows.len() == 1);
    let broken = fit(long, (width * 0.4, 20.0), flow(Align::Start, Direction::Ltr)).unwrap();
    assert!(broken.rows.len() > 1 && broken.size < smaller.size);
    assert!(fit(long, (width * 0.4, 2.0), flow(Align::Start, Direction::Ltr)).is_none());
}

#[test]
fn texts_set_together_have_one_size() {
    let texts = ["uil", TEXTS[5], "regenboog"];
    let set = Setter::new(kit()).fit(&texts, style(), (60.0, 20.0), flow(Align::Centre, Direction::Ltr)).unwrap();
    assert!(set.iter().all(|lines| lines.size.to_bits() == set[0].size.to_bits()));
}

#[test]
fn a_number_runs_from_left_to_right_on_every_page() {
    let flow = Flow { align: Align::End, page: Direction::Rtl, text: Direction::Ltr };
    let lines = fit("116 000", (100.0, 20.0), flow).unwrap();
    let starts: Vec<usize> =
        lines.rows[0].runs.iter().flat_map(|run| &run.glyphs).map(|g| g.text_range.start).collect();
    assert!(starts.is_sorted(), "{starts:?}");
    assert!(ink(&lines, &lines.rows[0]).unwrap().0 < 0.1, "it ends where reading ends");
}

#[test]
fn letters_that_no_font_has_are_told() {
    let set = |text| fit(text, (100.0, 20.0), flow(Align::Start, Direction::Ltr)).unwrap().unwritable;
    assert!(set("สวัสดี") && set("नमस्ते"));
    assert!(
        !set("Ėğŵ ħ ñ œ ß")
            && !set("Привіт")
            && !set("ሰላም")
            && !set("Nguyễn Fəridə")
            && !set("\u{2068}22\u{2069} نور 💜")
    );
}
