//! One bit for each row.

/// Bits by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bits {
    words: Vec<u64>,
    len: usize,
}

const WORD: usize = u64::BITS as usize;

impl Bits {
    /// So many, none of which is set.
    pub(super) fn none(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(WORD)], len }
    }

    /// So many, all of which are set.
    pub(super) fn all(len: usize) -> Self {
        let mut bits = Self { words: vec![u64::MAX; len.div_ceil(WORD)], len };
        bits.trim();
        bits
    }

    /// One for each value, set if it is marked.
    pub(super) fn of<T>(values: &[T], is_marked: impl Fn(&T) -> bool) -> Self {
        let word = |values: &[T]| {
            values.iter().enumerate().fold(0, |word, (place, value)| word | u64::from(is_marked(value)) << place)
        };
        Self { words: values.chunks(WORD).map(word).collect(), len: values.len() }
    }

    /// Unsets what is behind the last.
    fn trim(&mut self) {
        if let (Some(last), rest @ 1..) = (self.words.last_mut(), self.len % WORD) {
            *last &= (1 << rest) - 1;
        }
    }

    pub(super) fn set(&mut self, place: usize) {
        debug_assert!(place < self.len, "there are bits for all rows");
        if let Some(word) = self.words.get_mut(place / WORD) {
            *word |= 1 << (place % WORD);
        }
    }

    pub(super) fn unset(&mut self, place: usize) {
        if let Some(word) = self.words.get_mut(place / WORD) {
            *word &= !(1 << (place % WORD));
        }
    }

    /// Leaves those that are set in both.
    pub(super) fn intersect(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Adds those that are set in the other.
    pub(super) fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Sets those that were not, and unsets the others.
    pub(super) fn invert(&mut self) {
        self.words.iter_mut().for_each(|word| *word = !*word);
        self.trim();
    }

    /// How many are set.
    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether none is left that is not set.
    pub(super) fn is_full(&self) -> bool {
        self.count() == self.len
    }

    /// Places of those that are set, behind the first `skipped` of them.
    pub(super) fn places_behind(&self, mut skipped: usize) -> impl Iterator<Item = usize> {
        let mut words = self.words.iter().copied().enumerate();
        let (mut word, mut place) = (0_u64, 0);
        std::iter::from_fn(move || {
            loop {
                while word == 0 {
                    (place, word) = words.next().map(|(index, word)| (index * WORD, word))?;
                }
                let ones = word.count_ones() as usize;
                if skipped >= ones {
                    (skipped, word) = (skipped - ones, 0);
                    continue;
                }
                let lowest = word.trailing_zeros() as usize;
                word &= word - 1;
                if skipped == 0 {
                    return Some(place + lowest);
                }
                skipped -= 1;
            }
        })
    }

    /// Places of those that are set.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        self.places_behind(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn places_are_those_that_are_set() {
        for len in [0, 1, 63, 64, 65, 200] {
            let places: Vec<usize> = (0..len).filter(|place| place % 3 == 1 || place % 64 == 63).collect();
            let mut bits = Bits::none(len);
            places.iter().for_each(|place| bits.set(*place));
            assert_eq!((bits.places().collect::<Vec<_>>(), bits.count()), (places.clone(), places.len()));
            for skipped in 0..=len {
                let rest: Vec<usize> = places.iter().copied().skip(skipped).collect();
                assert_eq!(bits.places_behind(skipped).collect::<Vec<_>>(), rest, "{skipped} of {len}");
            }
            let numbers: Vec<usize> = (0..len).collect();
            assert_eq!(Bits::of(&numbers, |place| places.contains(place)), bits);
            let mut others = bits.clone();
            others.invert();
            assert_eq!(others.count(), len - places.len());
            others.unite(&bits);
            assert!(others.is_full() && others == Bits::all(len));
            others.unset(0);
            others.intersect(&bits);
            assert_eq!(
                others.places().collect::<Vec<_>>(),
                places.into_iter().filter(|place| *place != 0).collect::<Vec<_>>()
            );
        }
    }
}
