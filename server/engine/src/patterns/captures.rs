//! What a match tells beside that there is one: where it ended, and its sub-strings.

use std::ops::Range;

/// Where a match ended, as the original says it: a pointer to the last character that was matched, from which readers
/// go on with the character after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct End {
    /// Offset of the character after the last one, which in an empty text may be one past its end.
    next: usize,
}

impl End {
    /// The end whose last character is the one before `next`.
    pub(super) const fn before(next: usize) -> Self {
        Self { next }
    }

    /// The end whose last character is that at `last`.
    pub(super) const fn at(last: usize) -> Self {
        Self { next: last + 1 }
    }

    /// Offset in bytes of the last character that was matched; `None` where it lies before the text, since nothing was.
    #[must_use]
    pub const fn last(self) -> Option<usize> {
        self.next.checked_sub(1)
    }

    /// What is left of `text`, the text that was matched.
    #[must_use]
    pub fn rest(self, text: &[u8]) -> &[u8] {
        text.get(self.next..).unwrap_or_default()
    }

    /// Offset in bytes of what is left of a text of `len` bytes.
    #[must_use]
    pub fn next(self, len: usize) -> usize {
        self.next.min(len)
    }
}

/// The sub-strings of a match, in order. Kept by the caller, so that a match needs no memory of its own.
#[derive(Clone, Debug, Default)]
pub struct Captures {
    spans: Vec<(usize, usize)>,
    /// Where the parentheses of the alternative that is tried were passed last.
    marks: Vec<Option<usize>>,
}

impl Captures {
    /// No sub-strings.
    #[must_use]
    pub const fn new() -> Self {
        Self { spans: Vec::new(), marks: Vec::new() }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The sub-strings' places in the text.
    pub fn spans(&self) -> impl ExactSizeIterator<Item = Range<usize>> + '_ {
        self.spans.iter().map(|&(start, end)| start..end)
    }

    /// The sub-strings of `text`, which must be the text that was matched.
    pub fn iter<'a>(&'a self, text: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> + 'a {
        self.spans().map(|span| text.get(span).unwrap_or_default())
    }

    /// Forgets them.
    pub fn clear(&mut self) {
        self.spans.clear();
    }

    pub(super) fn push(&mut self, start: usize, end: usize) {
        self.spans.push((start, end));
    }

    /// The places of `count` parentheses, none of which has been passed.
    pub(super) fn marks(&mut self, count: usize) -> &mut [Option<usize>] {
        self.marks.clear();
        self.marks.resize(count, None);
        &mut self.marks
    }

    /// Makes sub-strings of the places where parentheses were passed, up to the first that was not. `false` if one
    /// would end before it starts, at a place that a failed attempt has left: the original asks for a negative amount
    /// of memory then, gets none and says that nothing matched.
    pub(super) fn pair_marks(&mut self) -> bool {
        for pair in self.marks.chunks_exact(2) {
            let [Some(start), Some(end)] = *pair else { break };
            if end < start {
                self.spans.clear();
                return false;
            }
            self.spans.push((start, end));
        }
        true
    }
}
