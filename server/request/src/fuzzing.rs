//! Choices made by the bytes of an input.

/// The bytes of an input that are not yet used up. When no byte is left every choice is the first.
pub struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    /// All of `data`.
    pub const fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// The next byte, or 0.
    #[expect(clippy::should_implement_trait, reason = "it never ends")]
    pub fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// Whether all bytes are used up.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One of `choices`, which are not empty.
    pub fn pick<'b, T>(&mut self, choices: &'b [T]) -> &'b T {
        let at = usize::from(self.next()) % choices.len().max(1);
        choices.get(at).unwrap_or_else(|| unreachable!("an empty list of choices"))
    }

    /// The bytes that are left.
    pub fn rest(self) -> &'a [u8] {
        self.0
    }
}
