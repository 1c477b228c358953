//! Counting how often each combination of texts occurs.

use std::collections::HashMap;

/// Entries that are told of each list.
const MAX_ENTRIES: usize = 500;

/// How often each combination of `N` texts was seen, in the order in which they were seen first.
#[derive(Default)]
pub(super) struct Tally<const N: usize> {
    /// Place of a combination in `seen`, by its spelling.
    places: HashMap<Vec<u8>, usize>,
    seen: Vec<([Option<String>; N], u64)>,
    /// The spelling of a combination: each text with a byte before it that tells whether it is known, and one behind
    /// it. Kept between calls, so that only new combinations take memory.
    spelling: Vec<u8>,
}

impl<const N: usize> Tally<N> {
    /// Counts a combination so many times.
    pub(super) fn add(&mut self, texts: [Option<&[u8]>; N], times: u64) {
        self.spelling.clear();
        for text in texts {
            self.spelling.push(text.is_some().into());
            self.spelling.extend_from_slice(text.unwrap_or_default());
            self.spelling.push(0);
        }
        if let Some(place) = self.places.get(&self.spelling) {
            if let Some((_, count)) = self.seen.get_mut(*place) {
                *count += times;
            }
            return;
        }
        self.places.insert(self.spelling.clone(), self.seen.len());
        self.seen.push((texts.map(|text| text.map(|text| String::from_utf8_lossy(text).into_owned())), times));
    }

    /// The combinations that were seen first, with their numbers.
    pub(super) fn into_counts(self) -> Vec<([Option<String>; N], u64)> {
        let mut seen = self.seen;
        seen.truncate(MAX_ENTRIES);
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn combinations_are_counted_in_the_order_of_their_first() {
        let mut tally = Tally::default();
        for texts in [[&b"b"[..], b"1"], [b"a", b"1"], [b"b", b"1"], [b"b1", b""]] {
            tally.add(texts.map(Some), 1);
        }
        tally.add([Some(b"a"), None], 3);
        let text = |text: &str| Some(text.to_owned());
        let expected = vec![
            ([text("b"), text("1")], 2),
            ([text("a"), text("1")], 1),
            ([text("b1"), text("")], 1),
            ([text("a"), None], 3),
        ];
        assert_eq!(tally.into_counts(), expected);
        assert_eq!(Tally::<1>::default().into_counts(), []);
    }

    #[test]
    fn the_first_five_hundred_are_told() {
        let mut tally = Tally::default();
        for number in 0..600 {
            tally.add([Some(number.to_string().as_bytes())], 1);
        }
        assert_eq!(tally.into_counts().len(), 500);
    }
}
