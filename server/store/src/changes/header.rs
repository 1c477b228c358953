//! The header of a database file: what must be known to read its pages.
//!
//! Pure: bytes in, facts or nothing out. Sizes and places are those of SQLite's file format.

/// Bytes of the header.
pub(super) const LENGTH: usize = 100;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The values that tell that changes are made safe by a rollback journal.
const ROLLBACK: u8 = 1;

/// The least that a page may hold beside its reserved bytes.
const LEAST_USABLE: u32 = 480;

/// What a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Bytes of a page: a power of two from 512 to 65,536.
    pub(super) page_size: u32,
    /// Bytes of a page without those that an extension reserves at its end.
    pub(super) usable: u32,
    /// Changes so far, each transaction being one.
    pub(super) counter: u32,
    /// Changes of the schema so far.
    pub(super) cookie: u32,
    /// How texts are encoded.
    pub(super) encoding: u32,
    /// Pages of the file, if whoever wrote last has said so.
    pub(super) pages: Option<u32>,
}

impl Header {
    /// `None` for what is no database, or one whose changes are not made safe by a rollback journal: the file of a
    /// database with a write-ahead log lacks what the log has.
    pub(super) fn parse(bytes: &[u8; LENGTH]) -> Option<Self> {
        let number = |at: usize| Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
        let [write, read, reserved, fractions @ ..] = bytes.get(18..)?.first_chunk::<6>()?;
        if bytes.first_chunk() != Some(MAGIC) || (*write, *read) != (ROLLBACK, ROLLBACK) || *fractions != [64, 32, 32] {
            return None;
        }
        let page_size = match u16::from_be_bytes(*bytes.get(16..)?.first_chunk()?) {
            1 => 65_536,
            size if size >= 512 && size.is_power_of_two() => u32::from(size),
            _ => return None,
        };
        let usable = page_size.checked_sub(u32::from(*reserved)).filter(|usable| *usable >= LEAST_USABLE)?;
        let encoding = number(56)?;
        if !(1..=3).contains(&encoding) {
            return None;
        }
        let counter = number(24)?;
        let pages = Some(number(28)?).filter(|pages| *pages > 0 && number(92) == Some(counter));
        Some(Self { page_size, usable, counter, cookie: number(40)?, encoding, pages })
    }
}
