//! Cutting a text where something was found in it.

/// What stands before `place` and what stands from there on. `place` was found by searching this very text.
#[expect(clippy::expect_used, reason = "a programming error, and no input can cause it")]
pub(crate) fn cut(text: &str, place: usize) -> (&str, &str) {
    text.split_at_checked(place).expect("a place that was found in a text lies between two of its characters")
}
