//! The book as a page to print: a cover, a table of contents, and beside every sentence room for a remark.

use std::fmt::Write as _;

use super::book::{Book, Chapter, Line, Mission, Sort, Step};
use crate::author::html::{ACCENTS, Look, escaped, lang, page};
use crate::mission::TextKey;
use crate::mission::kinds::Role;
use crate::pack::{Arg, Message};
use crate::words::{Language, Words};

/// What only this page has.
const CSS: &str = include_str!("../templates/book.css");

/// The page.
pub fn html(book: &Book, look: &Look, words: &Words) -> String {
    let printer = Printer { words, language: &book.language };
    let mut body = printer.cover(book);
    body += &printer.contents(book);
    body += "<main>\n";
    let mut accents = ACCENTS.iter().cycle();
    for chapter in &book.chapters {
        let accent = if chapter.is_stop { accents.next().copied().unwrap_or_default() } else { "" };
        body += &printer.chapter(chapter, accent);
    }
    body += "</main>\n";
    page(&book.title, words.language(), look, CSS, &body)
}

struct Printer<'a> {
    words: &'a Words,
    language: &'a Language,
}

impl Printer<'_> {
    fn said(&self, key: &str, args: Vec<(&'static str, Arg)>) -> String {
        escaped(&Message { key: TextKey::value(key), args }.in_words(self.words)).into_owned()
    }

    /// A text of the book, in the book's own language.
    fn text(&self, text: &str) -> String {
        let said = escaped(text).replace('\n', "<br>");
        if self.language == self.words.language() {
            said
        } else {
            format!("<span {}>{said}</span>", lang(self.language))
        }
    }

    fn cover(&self, book: &Book) -> String {
        let versions = book
            .versions
            .iter()
            .map(|(title, version)| format!("<span class=\"chip\">{} {}</span> ", self.text(title), escaped(version)))
            .collect::<Vec<String>>()
            .concat();
        format!(
            "<header class=\"cover\"><p class=\"soft\">{}</p><h1>{}</h1><p>{versions}</p><p>{}</p><p>{}</p></header>\n",
            self.said("script-book", vec![("language", book.language.own_name().into())]),
            self.text(&book.title),
            self.said("script-intro", vec![]),
            self.said("script-how", vec![]),
        )
    }

    fn contents(&self, book: &Book) -> String {
        let mut items = String::new();
        for chapter in &book.chapters {
            let _ = write!(
                items,
                "<li class=\"stop\"><a href=\"#{}\">{}</a></li>",
                escaped(&chapter.id),
                self.text(&chapter.title)
            );
            for mission in &chapter.missions {
                let _ = write!(
                    items,
                    "<li><a href=\"#mission-{}\">{}</a></li>",
                    escaped(&mission.id),
                    self.text(&mission.title)
                );
            }
        }
        format!("<nav><h2>{}</h2><ol>{items}</ol></nav>\n", self.said("script-contents", vec![]))
    }

    fn chapter(&self, chapter: &Chapter, accent: &str) -> String {
        let class = if chapter.is_stop { "stop" } else { "part" };
        let missions = chapter.missions.iter().map(|mission| self.mission(mission)).collect::<Vec<String>>().concat();
        let guide = if chapter.after.is_empty() {
            String::new()
        } else {
            format!("<h3>{}</h3>\n{}", self.said("script-guide", vec![]), self.lines(&chapter.after))
        };
        format!(
            "<section class=\"{class} {accent}\"><h2 id=\"{}\">{}</h2>\n{}{missions}{guide}</section>\n",
            escaped(&chapter.id),
            self.text(&chapter.title),
            self.lines(&chapter.lines),
        )
    }

    fn mission(&self, mission: &Mission) -> String {
        let facts = mission
            .facts
            .iter()
            .map(|fact| format!("<span class=\"chip\">{}</span>", escaped(fact)))
            .collect::<Vec<String>>()
            .concat();
        let steps = mission.steps.iter().map(|step| self.step(&mission.id, step)).collect::<Vec<String>>().concat();
        format!(
            "<article class=\"mission\"><h3 id=\"mission-{}\">{}</h3><div class=\"facts\">{facts}</div>\n{}{steps}{}</article>\n",
            escaped(&mission.id),
            self.text(&mission.title),
            self.lines(&mission.before),
            self.lines(&mission.after),
        )
    }

    fn step(&self, mission: &str, step: &Step) -> String {
        let kind = self.said(&format!("script-kind-{}", step.kind), vec![]);
        let next = step.next.as_ref().map(|next| {
            format!("<p class=\"soft small\">{}</p>", self.said("script-note-to", vec![("name", next.into())]))
        });
        format!(
            "<section class=\"step\" id=\"step-{}-{}\"><h4><b>{}</b> {kind}</h4>\n{}{}</section>\n",
            escaped(mission),
            escaped(&step.id),
            step.number,
            self.lines(&step.lines),
            next.unwrap_or_default(),
        )
    }

    fn lines(&self, lines: &[Line]) -> String {
        lines.iter().map(|line| self.line(line)).collect()
    }

    fn line(&self, line: &Line) -> String {
        let notes: Vec<String> = line.notes.iter().map(|note| format!("<span>{}</span>", escaped(note))).collect();
        let notes = notes.join(" · ");
        let under = if line.under.is_empty() {
            String::new()
        } else {
            format!("<div class=\"under\">{}</div>\n", self.lines(&line.under))
        };
        let Some(key) = &line.key else {
            return format!("<p class=\"heading\"><span class=\"chip\">{notes}</span></p>\n{under}");
        };
        let id = escaped(&key.to_string()).into_owned();
        let who = line.by.as_ref().map(|name| format!("<b>{}</b>", self.text(name))).unwrap_or_default();
        let role = match line.sort {
            Sort::Piece(role) => format!("<span>{}</span>", self.said(&format!("script-role-{}", role.slug()), vec![])),
            Sort::Title | Sort::Told | Sort::Staff => String::new(),
        };
        let (text, missing) = match &line.text {
            Some(text) => (self.text(text), ""),
            None => (self.said("script-missing", vec![]), " missing"),
        };
        let written = line.written.as_ref().map(|(file, at)| format!(" · {}:{at}", escaped(file))).unwrap_or_default();
        let layer = line.layer.as_ref().map(|layer| format!(" · {}", escaped(layer))).unwrap_or_default();
        format!(
            "<div class=\"line {}{missing}\" id=\"{id}\"><div class=\"said\"><div class=\"who\">{who}{role}{notes}</div><p>{text}</p>\
             <a class=\"key\" href=\"#{id}\">{id}{written}{layer}</a></div><div class=\"remark\"></div></div>\n{under}",
            class(line.sort),
        )
    }
}

/// How a line looks.
fn class(sort: Sort) -> &'static str {
    match sort {
        Sort::Piece(role) => match role {
            // These two names have a look of their own on every page.
            Role::Card => "card-piece",
            Role::Said => "speech",
            Role::Beat
            | Role::Task
            | Role::Question
            | Role::Told
            | Role::Thought
            | Role::Choice
            | Role::Label
            | Role::Reply
            | Role::Hint
            | Role::Closing => role.slug(),
        },
        Sort::Title => "title",
        Sort::Told => "told",
        Sort::Staff => "staff",
    }
}
