//! Texts and places in them: what diagnostics point at. Everything else of this crate stands above.

/// A text and the name that diagnostics call it by.
#[derive(Clone, Debug)]
pub struct Source {
    /// File name as shown to people.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Source {
    /// The lines of the text, counted as the parser counts them: YAML 1.1 also breaks lines at NEL, LS and PS.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        self.whole_lines().map(|line| line.trim_end_matches(BREAKS))
    }

    /// The lines with the characters that end them; together they are the text.
    pub(crate) fn whole_lines(&self) -> impl Iterator<Item = &str> {
        let mut rest = self.text.as_str();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(BREAKS).map_or(rest.len(), |start| {
                let mut after = rest.get(start..).unwrap_or_default().chars();
                let first = after.next().map_or(0, char::len_utf8);
                start + first + usize::from(rest.get(start..).is_some_and(|ending| ending.starts_with("\r\n")))
            });
            let (line, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            rest = after;
            Some(line)
        })
    }
}

const BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Where a node begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// Index into [`Document::sources`](crate::Document::sources).
    pub source: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in code points, from 1.
    pub column: usize,
}
