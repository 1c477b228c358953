//! Prose of the document as text for emitted docs.

/// The first paragraph on one line.
pub(super) fn line(text: &str) -> String {
    let paragraph = text.trim().lines().map(str::trim).take_while(|line| !line.is_empty());
    paragraph.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines. Indentation goes and code fences are marked as text, or rustdoc would take them for tests.
pub(super) fn lines(text: &str) -> String {
    let mut fenced = false;
    let lines = text.trim().lines().map(|line| {
        let line = line.trim();
        if !line.starts_with("```") {
            return line.to_owned();
        }
        fenced = !fenced;
        if fenced { "```text".to_owned() } else { line.to_owned() }
    });
    let mut lines: Vec<String> = lines.collect();
    if fenced {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_paragraph_on_one_line() {
        assert_eq!(line(" One\n  two. \n\nThree."), "One two.");
        assert_eq!(line(""), "");
    }

    #[test]
    fn nothing_is_taken_for_a_test() {
        assert_eq!(lines("A\n    let x;\n```\ncode"), "A\nlet x;\n```text\ncode\n```");
    }
}
