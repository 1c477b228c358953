//! The cells of the pages of a table's b-tree.
//!
//! Pure: a page in, its children or its rows' overflowing texts out, or nothing where it is not as SQLite writes it.

/// What the first byte of a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Leads to other pages.
    Interior,
    /// Has rows.
    Leaf,
}

impl Kind {
    pub(super) fn of(page: &[u8]) -> Option<Self> {
        match page.first()? {
            0x05 => Some(Self::Interior),
            0x0D => Some(Self::Leaf),
            _ => None,
        }
    }

    /// Bytes before the places of the cells.
    const fn head(self) -> usize {
        match self {
            Self::Interior => 12,
            Self::Leaf => 8,
        }
    }
}

/// A page below another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Child {
    pub(super) page: u32,
    /// No row in it has a greater id.
    pub(super) last: i64,
}

/// A part of a row that has pages of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Overflow {
    /// The first of its pages.
    pub(super) page: u32,
    /// How many there are.
    pub(super) pages: u64,
}

/// The pages below an interior page that has rows up to `last`, in their order. `page` is without its reserved bytes.
pub(super) fn children(page: &[u8], last: i64) -> Option<Vec<Child>> {
    if Kind::of(page)? != Kind::Interior {
        return None;
    }
    let mut children = Vec::new();
    for cell in cells(page, Kind::Interior)? {
        let cell = cell?;
        let (last, _) = varint(cell.get(4..)?)?;
        children.push(Child { page: number(cell)?, last: last.cast_signed() });
    }
    children.push(Child { page: number(page.get(8..)?)?, last });
    Some(children)
}

/// What is beyond a leaf. `page` is without its reserved bytes.
pub(super) fn overflows(page: &[u8]) -> Option<Vec<Overflow>> {
    if Kind::of(page)? != Kind::Leaf {
        return None;
    }
    let usable = page.len() as u64;
    // More bytes than this are not all on the leaf.
    let most = usable.checked_sub(35)?;
    let beyond = usable.checked_sub(4)?;
    let mut overflows = Vec::new();
    for cell in cells(page, Kind::Leaf)? {
        let cell = cell?;
        let (length, after) = varint(cell)?;
        if length <= most {
            continue;
        }
        let (_, id) = varint(cell.get(after..)?)?;
        let least = ((usable.checked_sub(12)?) * 32 / 255).checked_sub(23)?;
        let local = Some(least + (length - least) % beyond).filter(|local| *local <= most).unwrap_or(least);
        let place = after + id + usize::try_from(local).ok()?;
        let page = number(cell.get(place..)?)?;
        overflows.push(Overflow { page, pages: (length - local).div_ceil(beyond) });
    }
    Some(overflows)
}

/// What is on a page from the beginning of each cell on.
fn cells(page: &[u8], kind: Kind) -> Option<impl Iterator<Item = Option<&[u8]>>> {
    let count = usize::from(u16::from_be_bytes(*page.get(3..)?.first_chunk()?));
    let head = kind.head();
    let end = head + 2 * count;
    let (places, _) = page.get(head..end)?.as_chunks::<2>();
    Some(places.iter().map(move |place| {
        let place = usize::from(u16::from_be_bytes(*place));
        (place >= end).then(|| page.get(place..)).flatten()
    }))
}

fn number(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// A number of one to nine bytes, and how many they are.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().take(8).enumerate() {
        value = value << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    bytes.get(8).map(|byte| (value << 8 | u64::from(*byte), 9))
}

#[cfg(test)]
mod tests {
    use super::varint;

    #[test]
    fn numbers_have_one_to_nine_bytes() {
        assert_eq!(varint(&[0x7F, 1]), Some((127, 1)));
        assert_eq!(varint(&[0x81, 0x00]), Some((128, 2)));
        assert_eq!(varint(&[0xFF; 9]), Some((u64::MAX, 9)));
        assert_eq!(varint(&[0x80, 0x80]), None);
        assert_eq!(varint(&[0xFF; 8]), None);
    }
}
