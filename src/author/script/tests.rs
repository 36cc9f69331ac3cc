use std::collections::BTreeSet;

use super::*;
use crate::author::html::Look;
use crate::author::sentences::sentences;
use crate::author::testing;
use crate::mission::kinds::Kind;
use crate::pack::Source;

fn keys<'a>(lines: &'a [Line], found: &mut Vec<&'a Line>) {
    for line in lines {
        found.push(line);
        keys(&line.under, found);
    }
}

fn all(book: &Book) -> Vec<&Line> {
    let mut found = Vec::new();
    for chapter in &book.chapters {
        keys(&chapter.lines, &mut found);
        for mission in &chapter.missions {
            keys(&mission.before, &mut found);
            mission.steps.iter().for_each(|step| keys(&step.lines, &mut found));
            keys(&mission.after, &mut found);
        }
        keys(&chapter.after, &mut found);
    }
    found
}

#[test]
fn the_book_has_every_sentence_of_the_pack_once_with_the_line_it_is_written_in() {
    let base = testing::base();
    let content = testing::content(&base);
    let book = book(&content, &testing::language("nl"), &testing::words("nl"));
    let found: Vec<String> = all(&book).iter().filter_map(|line| line.key.as_ref()).map(ToString::to_string).collect();
    let needed: BTreeSet<String> = sentences(content.pack()).iter().map(|sentence| sentence.key.to_string()).collect();
    let once: BTreeSet<String> = found.iter().cloned().collect();
    assert_eq!(found.len(), once.len(), "each once");
    assert_eq!(once, needed);
    for line in all(&book).into_iter().filter(|line| line.key.is_some()) {
        let key = line.key.as_ref().unwrap();
        let Some((file, at)) = &line.written else { panic!("{key} is written nowhere") };
        let text = String::from_utf8(base.read(file).unwrap()).unwrap();
        let written = text.lines().nth(at - 1).unwrap_or_default();
        let name = key.attribute.as_ref().map_or_else(|| key.message.clone(), |part| format!(".{part}"));
        // A text that begins on a line of its own stands right below its name.
        let above = text.lines().nth(at.saturating_sub(2)).unwrap_or_default();
        assert!(written.contains(&name) || above.contains(&name), "{key} {file}:{at}: {written}");
    }
}

#[test]
fn the_page_has_an_anchor_for_every_sentence_and_words_for_all_it_says() {
    let base = testing::base();
    let content = testing::content(&base);
    let look = Look::of_theme(&std::fs::read_to_string(testing::inside("assets/ui/theme.ron")).unwrap());
    for tag in ["nl", "fr", "en"] {
        let words = testing::words(tag);
        let book = book(&content, &testing::language("nl"), &words);
        let page = html(&book, &look, &words);
        for line in all(&book) {
            let Some(key) = &line.key else { continue };
            assert_eq!(page.matches(&format!(" id=\"{key}\"")).count(), 1, "{key}");
        }
        for chapter in &book.chapters {
            assert!(
                page.contains(&format!("<a href=\"#{0}\">", chapter.id))
                    && page.contains(&format!("id=\"{}\"", chapter.id))
            );
        }
        assert!(!page.contains("<script") && !page.contains("http"));
        assert!(words.missing().is_empty(), "{tag} {:?}", words.missing());
        let told = plain(&book, &words);
        assert!(told.contains("[group-pressure-talk.say-hey]"));
    }
}

#[test]
fn every_kind_and_every_branch_is_told_in_words() {
    let base = testing::base();
    let content = testing::content(&base);
    let words = testing::words("nl");
    let book = book(&content, &testing::language("nl"), &words);
    for about in Kind::ALL {
        assert!(words.has(&crate::mission::TextKey::value(format!("script-kind-{}", about.slug))), "{}", about.slug);
    }
    let missions = book.chapters.iter().flat_map(|chapter| &chapter.missions);
    let pressure = missions.clone().find(|mission| mission.id == "group-pressure").unwrap();
    let mut lines = Vec::new();
    pressure.steps.iter().for_each(|step| keys(&step.lines, &mut lines));
    let shared = lines
        .iter()
        .find(|line| line.key.as_ref().is_some_and(|key| key.attribute.as_deref() == Some("answer-just-do-it")));
    let notes = shared.unwrap().notes.join(" ");
    assert!(notes.contains("password-shared") && notes.contains("shared"), "{notes}");
}

#[test]
fn what_a_language_does_not_say_is_marked_and_not_borrowed() {
    let mut base = testing::base();
    base.remove("locales/fr/missions/group-pressure.ftl");
    let content = testing::content(&base);
    let book = book(&content, &testing::language("fr"), &testing::words("fr"));
    let missing: Vec<&Line> = all(&book).into_iter().filter(|line| line.key.is_some() && line.text.is_none()).collect();
    assert!(missing.len() > 30);
    let of_mission = |line: &&Line| line.key.as_ref().is_some_and(|key| key.message.starts_with("group-pressure"));
    assert!(missing.iter().all(of_mission));
}
