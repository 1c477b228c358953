//! The code of each row in one column, in as few bytes as the largest needs.

use std::ops::Range;

use super::bits::Bits;

/// Codes of rows by their places.
#[derive(Clone, Debug)]
pub(super) enum Codes {
    Bytes(Vec<u8>),
    Halves(Vec<u16>),
    Words(Vec<u32>),
}

/// What becomes of rows whose places change, in the new order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// These stay as they are.
    Old(Range<usize>),
    /// These are new: places among those that are put in.
    New(Range<usize>),
}

/// Does the same with codes of each width.
macro_rules! each_width {
    ($codes:expr, $list:ident => $done:expr) => {
        match $codes {
            Codes::Bytes($list) => $done,
            Codes::Halves($list) => $done,
            Codes::Words($list) => $done,
        }
    };
}

/// A code in four bytes.
fn wide<T: Copy + Into<u32>>(code: &T) -> u32 {
    (*code).into()
}

/// A code in fewer bytes, where there is room for it.
fn narrow<T: TryFrom<u32> + Default>(code: u32) -> T {
    let narrow = T::try_from(code);
    debug_assert!(narrow.is_ok(), "codes are widened before");
    narrow.unwrap_or_default()
}

/// Adds codes behind others, where there is room for them.
fn add<T: TryFrom<u32> + Default>(list: &mut Vec<T>, codes: &[u32]) {
    list.extend(codes.iter().map(|code| narrow::<T>(*code)));
}

impl Codes {
    pub(super) const fn new() -> Self {
        Self::Bytes(Vec::new())
    }

    pub(super) fn get(&self, place: usize) -> u32 {
        each_width!(self, list => list.get(place).map_or(0, wide))
    }

    /// Makes room for a code.
    fn widen_for(&mut self, code: u32) {
        *self = match self {
            Self::Bytes(list) if code > u8::MAX.into() => match u16::try_from(code) {
                Ok(_) => Self::Halves(list.iter().map(|code| (*code).into()).collect()),
                Err(_) => Self::Words(list.iter().map(|code| (*code).into()).collect()),
            },
            Self::Halves(list) if code > u16::MAX.into() => {
                Self::Words(list.iter().map(|code| (*code).into()).collect())
            }
            _ => return,
        };
    }

    pub(super) fn set(&mut self, place: usize, code: u32) {
        self.widen_for(code);
        each_width!(self, list => if let Some(known) = list.get_mut(place) { *known = narrow(code) });
    }

    /// Adds codes behind the others.
    pub(super) fn extend(&mut self, codes: &[u32]) {
        self.widen_for(codes.iter().copied().max().unwrap_or_default());
        each_width!(self, list => {
            grow(list, codes.len());
            add(list, codes);
        });
    }

    /// Puts rows where they belong.
    pub(super) fn arrange(&mut self, parts: &[Part], new: &[u32]) {
        self.widen_for(new.iter().copied().max().unwrap_or_default());
        each_width!(self, list => {
            let mut arranged = Vec::with_capacity(list.len() + new.len());
            for part in parts {
                match part {
                    Part::Old(places) => arranged.extend_from_slice(list.get(places.clone()).unwrap_or_default()),
                    Part::New(places) => {
                        add(&mut arranged, new.get(places.clone()).unwrap_or_default())
                    }
                }
            }
            *list = arranged;
        });
    }

    /// The same rows with other codes.
    pub(super) fn map(&self, codes: impl Fn(u32) -> u32) -> Self {
        let mut mapped = Self::new();
        each_width!(self, list => {
            let new: Vec<u32> = list.iter().map(|code| codes(wide(code))).collect();
            mapped.extend(&new);
        });
        mapped.shrink();
        mapped
    }

    /// Gives back memory that is not used.
    pub(super) fn shrink(&mut self) {
        each_width!(self, list => list.shrink_to_fit());
    }

    /// Rows whose codes are marked.
    pub(super) fn marked(&self, marks: &[bool]) -> Bits {
        each_width!(self, list => {
            Bits::of(list, |code| marks.get(wide(code) as usize).copied().unwrap_or_default())
        })
    }

    pub(super) fn heap_size(&self) -> usize {
        match self {
            Self::Bytes(list) => list.capacity(),
            Self::Halves(list) => list.capacity() * size_of::<u16>(),
            Self::Words(list) => list.capacity() * size_of::<u32>(),
        }
    }
}

/// Makes room for more elements, an eighth more than there are: doubling would leave half of a large list unused.
pub(super) fn grow<T>(list: &mut Vec<T>, more: usize) {
    if list.capacity() - list.len() < more {
        list.reserve_exact(more.max(list.len() / 8));
    }
}

#[cfg(test)]
mod tests {
    use super::{Codes, Part};

    fn all(codes: &Codes, len: usize) -> Vec<u32> {
        (0..len).map(|place| codes.get(place)).collect()
    }

    #[test]
    fn codes_widen_at_need_and_no_earlier() {
        let mut codes = Codes::new();
        codes.extend(&[1, 255]);
        assert!(matches!(codes, Codes::Bytes(_)));
        codes.set(0, 256);
        assert!(matches!(codes, Codes::Halves(_)));
        codes.extend(&[65_535]);
        assert!(matches!(codes, Codes::Halves(_)));
        codes.extend(&[65_536]);
        assert!(matches!(codes, Codes::Words(_)));
        assert_eq!(all(&codes, 4), [256, 255, 65_535, 65_536]);
        let mut codes = Codes::new();
        codes.extend(&[7]);
        codes.set(0, 70_000);
        assert!(matches!(codes, Codes::Words(_)));
        let codes = codes.map(|code| code - 69_999);
        assert!(matches!(codes, Codes::Bytes(_)));
        assert_eq!(codes.get(0), 1);
    }

    #[test]
    fn rows_are_put_where_they_belong() {
        let mut codes = Codes::new();
        codes.extend(&[1, 2, 3, 4]);
        codes.arrange(&[Part::New(0..1), Part::Old(0..2), Part::Old(3..4), Part::New(1..3)], &[300, 8, 9]);
        assert_eq!(all(&codes, 6), [300, 1, 2, 4, 8, 9]);
        let marks: Vec<bool> = (0..10).map(|code| code > 3).collect();
        assert_eq!(codes.marked(&marks).places_behind(0).collect::<Vec<_>>(), [3, 4, 5]);
    }
}
