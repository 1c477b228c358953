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
        let mut rest = self.text.as_str();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let (line, after) = match rest.find(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
                Some(end) => rest.split_at_checked(end).unwrap_or((rest, "")),
                None => (rest, ""),
            };
            let mut after = after.chars();
            if after.next() == Some('\r') && after.as_str().starts_with('\n') {
                after.next();
            }
            rest = after.as_str();
            Some(line)
        })
    }
}

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
