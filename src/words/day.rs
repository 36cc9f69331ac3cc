//! A day and a time of the day as people write them, in their language.

use fluent::FluentArgs;
use jiff::civil::{Date, Time};

use super::Words;
use crate::mission::TextKey;

/// A day in words, with the sentence `day` of the interface: 27 november 2026.
pub fn day_in_words(words: &Words, day: Date) -> String {
    let mut args = FluentArgs::new();
    args.set("day", day.day());
    args.set("month", day.month());
    // As letters: a year has no thousands.
    args.set("year", day.year().to_string());
    words.get_with(&TextKey::value("day"), &args)
}

/// A time of the day in words, with the sentence `hour` of the interface: 20.30 uur.
pub fn hour_in_words(words: &Words, time: Time) -> String {
    let mut args = FluentArgs::new();
    args.set("hour", time.hour());
    args.set("minute", format!("{:02}", time.minute()));
    words.get_with(&TextKey::value("hour"), &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Folder;
    use crate::words::{Catalog, Language};

    #[test]
    fn a_day_and_an_hour_are_written_out_in_every_language() {
        let folder = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
        let dutch = Language::parse("nl").unwrap();
        let catalog = Catalog::found(&folder, &dutch).unwrap();
        for (tag, day, written) in [
            ("nl", (2026, 11, 27), "27 november 2026"),
            ("nl", (2027, 3, 1), "1 maart 2027"),
            ("fr", (2026, 8, 1), "1er août 2026"),
            ("fr", (2026, 12, 31), "31 décembre 2026"),
            ("en", (2026, 1, 2), "2 January 2026"),
        ] {
            let words = catalog.words(&Language::parse(tag).unwrap());
            let (year, month, number) = day;
            let said = day_in_words(&words, Date::new(year, month, number).unwrap());
            assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), written);
        }
        for (tag, written) in [("nl", "20.05 uur"), ("fr", "20\u{202f}h\u{202f}05"), ("en", "20:05")] {
            let words = catalog.words(&Language::parse(tag).unwrap());
            let said = hour_in_words(&words, jiff::civil::time(20, 5, 0, 0));
            assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), written);
        }
    }
}
