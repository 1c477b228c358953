//! How much work a match may be.

/// A bound of steps, shared by as many matches as are given it. A step of `osregex` looks at one character of the
/// text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    left: u64,
}

impl Steps {
    /// What one match may take where nothing else is said.
    pub const OF_ONE_MATCH: u64 = 1 << 24;

    /// At most `steps` steps.
    #[must_use]
    pub const fn at_most(steps: u64) -> Self {
        Self { left: steps }
    }

    /// How many are left. When none is, matches that were not decided within them say that nothing matches.
    #[must_use]
    pub const fn left(self) -> u64 {
        self.left
    }

    /// Takes so many, or all that are left.
    pub(super) const fn spend(&mut self, steps: u64) {
        self.left = self.left.saturating_sub(steps);
    }

    /// Takes one; whether there was one.
    #[inline]
    pub(super) const fn take(&mut self) -> bool {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }
}

impl Default for Steps {
    fn default() -> Self {
        Self::at_most(Self::OF_ONE_MATCH)
    }
}
