//! The few words of SSIP, the protocol of speech-dispatcher, that reading aloud needs.
//!
//! There are crates for it, and none fits here. `ssip-client` and `ssip-client-async` wait for an end inside of a read, where no
//! stop reaches them, write without a deadline, take an event for the answer to a command where one comes between, and put a
//! line that begins with a dot on the wire as it is, which ends the text there. `tts` speaks through the service's C library: it
//! needs its headers and clang to build, and blocks. What is needed are eight commands of one line each; an answer is three
//! digits and a few lines.

use std::io::{self, Write as _};
use std::time::Duration;

use super::server::Stream;

/// The longest line that is listened to, and the most lines of one answer: whoever answers may be out of its mind.
pub const LONGEST_LINE: u64 = 4_096;
const MOST_LINES: usize = 10_000;

/// What came from the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The answer to a command: whether it was done, and what was told.
    Answer(bool, Vec<String>),
    /// The message of this number has begun.
    Began(String),
    /// It was said to its end.
    Ended(String),
    /// It was cut off.
    CutOff(String),
}

/// Puts lines together to what they tell.
#[derive(Debug, Default)]
pub struct Listener {
    lines: Vec<String>,
}

impl Listener {
    /// Takes one line more; none while what it belongs to goes on.
    ///
    /// # Errors
    /// It is no line of the protocol.
    pub fn line(&mut self, line: &str) -> io::Result<Option<Heard>> {
        let line = line.trim_end_matches(['\r', '\n']);
        let (code, rest) = line.split_at_checked(3).ok_or(io::ErrorKind::InvalidData)?;
        let code: u16 = code.parse().map_err(|_| io::ErrorKind::InvalidData)?;
        if let Some(told) = rest.strip_prefix('-') {
            if self.lines.len() >= MOST_LINES {
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.lines.push(told.to_owned());
            return Ok(None);
        }
        let lines = std::mem::take(&mut self.lines);
        let message = || lines.first().cloned().unwrap_or_default();
        Ok(match code {
            701 => Some(Heard::Began(message())),
            702 => Some(Heard::Ended(message())),
            703 => Some(Heard::CutOff(message())),
            // Marks and pauses, which nobody asked for.
            700..=799 => None,
            _ => Some(Heard::Answer((200..300).contains(&code), lines)),
        })
    }
}

/// The writing end of a connection.
#[derive(Debug)]
pub struct Line(Stream);

impl Line {
    /// A connection that waits no longer than this for somebody who does not read.
    ///
    /// # Errors
    /// The connection is gone.
    pub fn new(stream: Stream, patience: Duration) -> io::Result<Self> {
        stream.set_write_timeout(Some(patience))?;
        Ok(Self(stream))
    }

    /// Writes a command.
    ///
    /// # Errors
    /// The connection is gone, or nobody reads.
    pub fn command(&mut self, command: &str) -> io::Result<()> {
        self.0.write_all(format!("{command}\r\n").as_bytes())
    }

    /// Writes a text of one line, where one is waited for.
    ///
    /// # Errors
    /// The connection is gone, or nobody reads.
    pub fn text(&mut self, words: &str) -> io::Result<()> {
        // A dot alone would end it.
        let dot = if words.starts_with('.') { "." } else { "" };
        self.0.write_all(format!("{dot}{words}\r\n.\r\n").as_bytes())
    }

    /// Closes it for both ends.
    pub fn close(&self) {
        // It may be closed already.
        let _ = self.0.shutdown(std::net::Shutdown::Both);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> Vec<Heard> {
        let mut listener = Listener::default();
        lines.iter().filter_map(|line| listener.line(line).unwrap()).collect()
    }

    #[test]
    fn answers_and_events_are_told_apart() {
        let done = |lines: &[&str]| Heard::Answer(true, lines.iter().map(ToString::to_string).collect());
        assert_eq!(heard(&["208 OK CLIENT NAME SET\r\n"]), [done(&[])]);
        assert_eq!(heard(&["225-21\r\n", "225 OK MESSAGE QUEUED\r\n"]), [done(&["21"])]);
        assert_eq!(heard(&["300 ERR UNKNOWN ERROR\r\n"]), [Heard::Answer(false, vec![])]);
        let begun = ["701-21\r\n", "701-3\r\n", "701 BEGIN\r\n"];
        assert_eq!(heard(&begun), [Heard::Began("21".to_owned())]);
        assert_eq!(heard(&["702-21", "702-3", "702 END"]), [Heard::Ended("21".to_owned())]);
        assert_eq!(heard(&["703-21", "703-3", "703 CANCELED"]), [Heard::CutOff("21".to_owned())]);
        assert_eq!(heard(&["700-21", "700-3", "700-mark", "700 INDEX MARK"]), []);
    }

    #[test]
    fn what_is_no_line_of_the_protocol_is_an_error_and_no_panic() {
        for line in ["", "\r\n", "20", "é€", "abc OK", "HTTP/1.1 400"] {
            assert!(Listener::default().line(line).is_err(), "{line}");
        }
        let mut listener = Listener::default();
        assert!((0..20_000).any(|_| listener.line("249-voice").is_err()), "an answer without end is none");
    }
}
