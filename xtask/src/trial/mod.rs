//! `trial`: the generator on documents that it was not written for. Edited documents, and those of any files or of the
//! tags and branches of a repository: each is refused in words or emitted, and of what is emitted a sample is compiled
//! with warnings denied.

mod compile;
mod documents;
mod edits;

pub(crate) use documents::{Found, run as documents};
pub(crate) use edits::run as edits;

/// The places of `wanted` among `all`, evenly spread.
fn spread(all: usize, wanted: usize) -> Vec<usize> {
    let wanted = wanted.min(all);
    (0..wanted).map(|index| index * all / wanted.max(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn samples_are_spread() {
        assert_eq!(spread(10, 3), [0, 3, 6]);
        assert_eq!(spread(2, 5), [0, 1]);
        assert!(spread(0, 5).is_empty() && spread(5, 0).is_empty());
    }
}
