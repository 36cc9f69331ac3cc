//! A guard for the Fluent parser, which follows braces inside braces by calling itself: a file with thousands of them
//! would end the program.

/// The most braces inside each other that are read.
const DEEPEST: usize = 64;

/// Where a text opens more braces inside each other than are read: the byte of the first too many.
pub fn too_deep(text: &str) -> Option<usize> {
    // Nearly every file has fewer braces in all.
    if text.bytes().filter(|byte| *byte == b'{').count() <= DEEPEST {
        return None;
    }
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_braces_inside_each_other_count() {
        assert_eq!(too_deep(&"a = { $b }\n".repeat(1000)), None);
        assert_eq!(too_deep(&format!("a = {}{}", "{".repeat(DEEPEST), "}".repeat(DEEPEST))), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(DEEPEST + 1))), Some(4 + DEEPEST));
    }
}
