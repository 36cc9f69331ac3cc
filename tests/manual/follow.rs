//! Follows a tutorial to the letter, as somebody would who knows nothing else: types its commands, writes its files, and
//! compares what comes back with what is shown.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use clap::Parser as _;
use gps::cli::Args;

/// Stands for what may look different: a line of it for any number of lines, in a line for any letters.
const ANYTHING: char = '…';

/// What a tutorial tells to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Told {
    /// Type this, and see that.
    Type { command: String, shown: Vec<String> },
    /// Put this into a file.
    Write { path: String, text: String },
}

/// Reads the grey blocks: `console` holds commands behind a `$` with what they answer, `sh` commands alone; the first line of any other is a
/// comment that names its file. Blocks without a language are to look at.
pub fn read(tutorial: &str) -> Vec<Told> {
    let mut told = Vec::new();
    for (at, block) in tutorial.split("```").enumerate() {
        let Some((language, text)) = block.split_once('\n').filter(|(language, _)| at % 2 == 1 && !language.is_empty())
        else {
            continue;
        };
        if language == "sh" {
            // What comes back is not shown.
            let shown = || vec![ANYTHING.to_string()];
            told.extend(text.lines().map(|command| Told::Type { command: command.to_owned(), shown: shown() }));
        } else if language == "console" {
            for line in text.lines() {
                match (line.strip_prefix("$ "), told.last_mut()) {
                    (Some(command), _) => told.push(Told::Type { command: command.to_owned(), shown: Vec::new() }),
                    (None, Some(Told::Type { shown, .. })) => shown.push(line.to_owned()),
                    (None, _) => panic!("an answer to nothing: {line}"),
                }
            }
        } else {
            let (first, _) = text.split_once('\n').unwrap();
            let path = first.trim_start_matches(['#', '/', ' ']);
            assert!(
                first != path && path.contains('.'),
                "the first line of this block does not name its file:\n{text}"
            );
            told.push(Told::Write { path: path.to_owned(), text: text.to_owned() });
        }
    }
    told
}

/// Somebody at a computer on which nothing is yet.
pub struct Reader {
    home: tempfile::TempDir,
    folder: PathBuf,
    language: &'static str,
}

impl Reader {
    /// Somebody whose computer speaks a language.
    pub fn new(language: &'static str) -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { folder: home.path().to_owned(), home, language }
    }

    /// Does what she is told, and says where the answer is another than the one that is shown.
    pub fn follow(&mut self, told: &Told) -> Result<(), String> {
        match told {
            Told::Write { path, text } => {
                let path = self.folder.join(path);
                let folder = path.parent().unwrap();
                if !folder.is_dir() {
                    return Err(format!("{} cannot be saved: there is no such folder yet", path.display()));
                }
                fs::write(path, text).map_err(|error| error.to_string())
            }
            Told::Type { command, shown } => {
                let answer = self.type_in(command);
                let answer: Vec<&str> = answer.lines().map(str::trim_end).collect();
                let shown: Vec<&str> = shown.iter().map(|line| line.trim_end()).collect();
                if fits(&shown, &answer) {
                    return Ok(());
                }
                Err(format!(
                    "$ {command}\nis shown to answer\n{}\nand answers\n{}\n",
                    shown.join("\n"),
                    answer.join("\n")
                ))
            }
        }
    }

    /// Types a command, and gives the answer.
    pub fn type_in(&mut self, command: &str) -> String {
        let words = words(command);
        let mut words = words.iter().map(String::as_str);
        match (words.next(), words.clone().next()) {
            (Some("mkdir"), Some(name)) => fs::create_dir(self.folder.join(name)).unwrap(),
            (Some("cd"), Some(name)) => {
                self.folder = self.folder.join(name);
                assert!(self.folder.is_dir(), "{command}");
            }
            // The game itself: here it is enough that it is opened with options that it has.
            (Some("gps"), Some(option)) if option.starts_with("--") => {
                Args::try_parse_from(std::iter::once("gps").chain(words)).unwrap();
            }
            (Some("gps"), _) => return self.gps(&words.collect::<Vec<_>>()),
            _ => panic!("whoever follows this cannot type {command}"),
        }
        String::new()
    }

    fn gps(&self, arguments: &[&str]) -> String {
        let home = self.home.path();
        let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
        gps.args(arguments).current_dir(&self.folder);
        gps.env("LC_ALL", self.language).env("GPS_ASSETS", concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
        // Nothing of whoever runs the test is touched.
        gps.env("HOME", home).env("XDG_DATA_HOME", home.join("kept")).env("LOCALAPPDATA", home.join("kept"));
        let output = gps.output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
    }
}

/// The words of a command; what stands in quotes is one.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, piece) in command.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// Whether the lines are those that are shown.
fn fits(shown: &[&str], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first.chars().eq([ANYTHING]) => {
            (0..=lines.len()).any(|skipped| fits(rest, &lines[skipped..]))
        }
        Some((first, rest)) => {
            lines.split_first().is_some_and(|(line, lines)| is_like(first, line) && fits(rest, lines))
        }
    }
}

/// Whether a line is the one that is shown.
fn is_like(shown: &str, line: &str) -> bool {
    match shown.split_once(ANYTHING) {
        None => shown == line,
        Some((before, rest)) => line.strip_prefix(before).is_some_and(|line| {
            (0..=line.len()).filter(|at| line.is_char_boundary(*at)).any(|at| is_like(rest, &line[at..]))
        }),
    }
}

#[test]
fn what_is_shown_may_leave_out_what_looks_different_and_nothing_else() {
    assert!(fits(&["a", "…", "c 1…3 x"], &["a", "b", "b", "c 123 x"]));
    assert!(fits(&["a", "…"], &["a"]));
    assert!(!fits(&["a", "…", "c"], &["a", "b"]) && !fits(&["a"], &["a", "b"]) && !fits(&["a"], &[]));
    assert!(!is_like("a … c", "a b d"));
}

#[test]
fn a_block_is_commands_with_answers_or_a_file_with_its_name() {
    let told = read("Hi\n```console\n$ gps list\none\n```\nand\n```ftl\n# a/b.ftl\nx = y\n```\n```\nlook\n```\n");
    let (command, path, text) = ("gps list".to_owned(), "a/b.ftl".to_owned(), "# a/b.ftl\nx = y\n".to_owned());
    assert_eq!(told, [Told::Type { command, shown: vec!["one".to_owned()] }, Told::Write { path, text }]);
}
