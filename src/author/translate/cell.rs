//! A text of a Fluent file as a cell that a person fills in, and back. The cell holds the text as its author wrote it, with
//! what is filled in between braces, but without the indents that only the file needs.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::author::tongue::Standing;
use crate::pack::References;
use crate::words::too_deep;

/// The indent of a text's further lines, below a message and below an attribute.
const INDENTS: [&str; 2] = ["    ", "        "];

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// It is no Fluent: the line in the cell, counted from 1, and what the parser says.
    Broken {
        /// The line.
        line: usize,
        /// The reason, in English.
        why: String,
    },
    /// It holds a sign that nobody sees and no text needs.
    Control,
    /// It does not come back as it was written.
    Unstable,
}

/// The cell of a text where it stands.
pub fn cell_of(standing: &Standing) -> String {
    dedented(standing.source(), own_indent(&standing.file.text, standing.range.start))
}

/// The indent of a text that begins on a line of its own; none where it begins behind its `=`.
fn own_indent(text: &str, start: usize) -> Option<usize> {
    let before = text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (line.len() < before.len() && line.chars().all(|letter| letter == ' ')).then_some(line.len())
}

/// A text without the indents that its further lines have in common; `own` is that of the first, where it has a line to
/// itself.
fn dedented(source: &str, own: Option<usize>) -> String {
    let source = source.replace("\r\n", "\n");
    let mut depths = Depth::default();
    let lines: Vec<(bool, &str)> = source.split('\n').map(|line| (depths.before(line), line)).collect();
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let further = lines.iter().skip(1).filter(|(inside, line)| !inside && !line.trim().is_empty());
    let common = further.map(|(_, line)| indent(line)).chain(own).min();
    // Where all further lines are inside braces their own indent is what they have in common.
    let inside =
        || lines.iter().skip(1).filter(|(_, line)| !line.trim().is_empty()).map(|(_, line)| indent(line)).min();
    let common = common.filter(|_| own.is_none() || lines.len() > 1).or_else(inside).unwrap_or_default();
    let cut = lines.iter().enumerate().map(|(at, (_, line))| {
        let most = if at == 0 { 0 } else { indent(line).min(common) };
        line.get(most..).unwrap_or_default().trim_end_matches(' ')
    });
    cut.collect::<Vec<_>>().join("\n")
}

/// A cell as its text is compared and written: line ends of one sort, no blanks round it, and what a line cannot begin with
/// in braces.
pub fn normalised(cell: &str) -> String {
    let text = cell.replace("\r\n", "\n").replace('\r', "\n");
    let is_one = !text.trim().contains('\n');
    let text = if is_one { text.trim_matches([' ', '\n', '\t']) } else { text.trim_end().trim_start_matches('\n') };
    if is_one {
        return text.to_owned();
    }
    let mut depths = Depth::default();
    let lines: Vec<(bool, &str)> = text.split('\n').map(|line| (depths.before(line), line)).collect();
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let outside = lines.iter().filter(|(inside, line)| !inside && !line.trim().is_empty());
    let common = outside.map(|(_, line)| indent(line)).min().unwrap_or_default();
    let lines = lines.into_iter().map(|(inside, line)| {
        let line = line.get(indent(line).min(common)..).unwrap_or_default();
        let (blanks, said) = line.split_at(line.len() - line.trim_start_matches(' ').len());
        match said.chars().next().filter(|first| !inside && "[*.".contains(*first)) {
            Some(first) => format!("{blanks}{{\"{first}\"}}{}", said.get(1..).unwrap_or_default()),
            None => line.trim_end_matches(' ').to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A cell as it stands behind the `=` of a message or an attribute.
pub fn rendered(cell: &str, is_attribute: bool, line_end: &str) -> String {
    if !cell.contains('\n') {
        return format!(" {cell}");
    }
    let indent = INDENTS[usize::from(is_attribute)];
    let lines = cell.split('\n').map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") });
    lines.fold(String::new(), |text, line| text + line_end + &line)
}

/// Looks at a normalised cell: what it fills in, where it is a sound text.
///
/// # Errors
/// Where it is none.
pub fn look_at(cell: &str) -> Result<BTreeSet<String>, CellFault> {
    if cell.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\t') {
        return Err(CellFault::Control);
    }
    let last = cell.split('\n').count();
    let broken = |line: usize, why: &str| CellFault::Broken { line: line.clamp(1, last), why: why.to_owned() };
    if too_deep(cell).is_some() {
        return Err(broken(1, "{"));
    }
    let text = format!("cell ={}\n", rendered(cell, false, "\n"));
    let first = usize::from(cell.contains('\n'));
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        let error = errors.first();
        let at = error.map_or(0, |error| error.pos.start);
        let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
        broken(line.saturating_sub(first), &error.map(|error| error.kind.to_string()).unwrap_or_default())
    })?;
    let [ast::Entry::Message(message)] = resource.body.as_slice() else { return Err(broken(1, "=")) };
    let Some(pattern) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
        return Err(broken(1, "="));
    };
    let source = crate::pack::syntax::fluent::pattern_range(&text, pattern).ok_or(CellFault::Unstable)?;
    let back = dedented(text.get(source.clone()).unwrap_or_default(), own_indent(&text, source.start));
    if back != cell {
        return Err(CellFault::Unstable);
    }
    Ok(References::of(pattern).variables.into_iter().map(ToOwned::to_owned).collect())
}

/// How deep in braces a text is at the beginning of each of its lines; braces in quotes are none.
#[derive(Default)]
struct Depth {
    open: usize,
}

impl Depth {
    /// Whether the line that comes now begins inside braces.
    fn before(&mut self, line: &str) -> bool {
        let inside = self.open > 0;
        let mut quoted = false;
        let mut escaped = false;
        for letter in line.chars() {
            match letter {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if self.open > 0 => quoted = !quoted,
                '{' if !quoted => self.open += 1,
                '}' if !quoted => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
        inside
    }
}
