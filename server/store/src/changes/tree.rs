//! The leaves of a table's b-tree, each with a hash of all that its rows hold.
//!
//! Bytes may be anything: no fault of them leads to more work than there are pages, or to a panic. Must not be here:
//! how it is known that nobody changes the bytes meanwhile.

use std::num::NonZeroU64;

use apid_request::cancel;
use twox_hash::XxHash3_64;

use super::cells::{Child, Kind, Overflow, children, overflows};
use super::header::Header;

/// More levels than any b-tree of 2^32 pages has.
const DEEPEST: usize = 24;

/// Bytes that are read in one go: as much as stays in the processor's cache until it is hashed.
const RUN: u64 = 256 << 10;

/// Bytes between two leaves that are read for nothing rather than beginning anew.
const GAP: u64 = 16 << 10;

/// Pages of long texts that are read for one list of leaves. Each is found only by the one before it, so they cost some
/// ten times as much as leaves.
const MOST_OVERFLOWING: u64 = 16 << 10;

/// The bytes of a database file.
pub(super) trait Bytes {
    /// Fills `into` with what is at `at`; whether there was as much.
    fn fill(&self, at: u64, into: &mut [u8]) -> bool;
}

/// Why the leaves are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The bytes are not those of a sound table.
    Unexpected,
    /// The request was given up.
    GivenUp,
}

/// A leaf of a table: 16 bytes, since there may be hundreds of thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    /// Of all that its rows hold. `None` differs from everything.
    hash: Option<NonZeroU64>,
    /// No row in it has a greater id; those of the leaf before it are less than all of its rows.
    pub(super) last: i64,
}

impl Leaf {
    #[cfg(test)]
    pub(super) fn new(hash: u64, last: i64) -> Self {
        Self { hash: NonZeroU64::new(hash), last }
    }

    /// Whether both have the same rows.
    pub(super) fn equals(&self, other: &Self) -> bool {
        self.last == other.last && self.hash.is_some() && self.hash == other.hash
    }
}

/// What pages are hashed with, unknown to those whose texts they hold.
#[derive(Clone, Copy)]
pub(super) struct Seed(u64);

impl Seed {
    pub(super) fn random() -> Self {
        use std::hash::{BuildHasher as _, RandomState};
        Self(RandomState::new().hash_one(()))
    }

    /// A hash of `bytes` and of what was hashed `before`.
    fn hash(self, before: u64, bytes: &[u8]) -> u64 {
        XxHash3_64::oneshot_with_seed(self.0.wrapping_add(before), bytes)
    }
}

/// A reading of one b-tree.
pub(super) struct Tree<'b, B> {
    pub(super) bytes: &'b B,
    pub(super) header: &'b Header,
    /// Pages of the file.
    pub(super) pages: u32,
    pub(super) seed: Seed,
}

impl<B: Bytes> Tree<'_, B> {
    /// The leaves below `root`, in the order of their rows; the `last` of the last one is the greatest id there is.
    pub(super) fn leaves(&self, root: u32) -> Result<Vec<Leaf>, Failure> {
        let mut seen = Seen::new(self.pages);
        seen.add(root).ok_or(Failure::Unexpected)?;
        let mut level = vec![Child { page: root, last: i64::MAX }];
        let mut buffer = vec![0; self.header.page_size as usize];
        for _ in 0..DEEPEST {
            let first = level.first().ok_or(Failure::Unexpected)?;
            match Kind::of(self.page(first.page, &mut buffer)?) {
                // All leaves are equally deep.
                Some(Kind::Leaf) => return self.hashed(&level),
                Some(Kind::Interior) => level = self.below(&level, &mut seen, &mut buffer)?,
                None => break,
            }
        }
        Err(Failure::Unexpected)
    }

    /// The pages below those of a level.
    fn below(&self, level: &[Child], seen: &mut Seen, buffer: &mut [u8]) -> Result<Vec<Child>, Failure> {
        let mut below: Vec<Child> = Vec::new();
        for parent in level {
            give_way()?;
            let page = self.page(parent.page, buffer)?;
            for child in children(page, parent.last).ok_or(Failure::Unexpected)? {
                let ordered = below.last().is_none_or(|before| before.last < child.last) && child.last <= parent.last;
                if !ordered || seen.add(child.page).is_none() {
                    return Err(Failure::Unexpected);
                }
                below.push(child);
            }
        }
        Ok(below)
    }

    /// The hashes of leaves. They are read in the order in which they are in the file, many in one go.
    fn hashed(&self, level: &[Child]) -> Result<Vec<Leaf>, Failure> {
        let size = u64::from(self.header.page_size);
        let mut leaves: Vec<_> = level.iter().map(|child| Leaf { hash: None, last: child.last }).collect();
        let mut order: Vec<(u64, usize)> =
            level.iter().enumerate().map(|(at, child)| (self.place(child.page), at)).collect();
        order.sort_unstable();
        let mut buffer = vec![0; usize::try_from(RUN.max(size)).map_err(|_| Failure::Unexpected)?];
        let mut chains = Chains { left: MOST_OVERFLOWING, page: vec![0; self.header.page_size as usize] };
        let mut rest = order.as_slice();
        while let Some(&(start, _)) = rest.first() {
            give_way()?;
            let mut end = start + size;
            let mut count = 1;
            for &(place, _) in rest.iter().skip(1) {
                if place > end + GAP || place + size > start + RUN {
                    break;
                }
                end = place + size;
                count += 1;
            }
            let (run, after) = rest.split_at(count);
            rest = after;
            let length = usize::try_from(end - start).map_err(|_| Failure::Unexpected)?;
            let read = buffer.get_mut(..length).ok_or(Failure::Unexpected)?;
            self.fill(start, read)?;
            for &(place, at) in run {
                let from = usize::try_from(place - start).map_err(|_| Failure::Unexpected)?;
                let page = read.get(from..from + self.header.page_size as usize).ok_or(Failure::Unexpected)?;
                leaves.get_mut(at).ok_or(Failure::Unexpected)?.hash = self.hash(page, &mut chains)?;
            }
        }
        Ok(leaves)
    }

    /// The hash of a leaf and of what is beyond it; `None` if that is too much.
    fn hash(&self, page: &[u8], chains: &mut Chains) -> Result<Option<NonZeroU64>, Failure> {
        let used = page.get(..self.header.usable as usize).ok_or(Failure::Unexpected)?;
        let mut hash = self.seed.hash(0, used);
        for Overflow { page, pages } in overflows(used).ok_or(Failure::Unexpected)? {
            let Some(left) = chains.left.checked_sub(pages) else { return Ok(None) };
            chains.left = left;
            let mut next = page;
            for _ in 0..pages {
                let page = self.page(next, &mut chains.page)?;
                hash = self.seed.hash(hash, page);
                next = page.first_chunk().map(|next| u32::from_be_bytes(*next)).ok_or(Failure::Unexpected)?;
            }
            give_way()?;
        }
        Ok(Some(NonZeroU64::new(hash).unwrap_or(NonZeroU64::MIN)))
    }

    /// A page without its reserved bytes.
    fn page<'p>(&self, number: u32, buffer: &'p mut [u8]) -> Result<&'p [u8], Failure> {
        if !(2..=self.pages).contains(&number) {
            return Err(Failure::Unexpected);
        }
        self.fill(self.place(number), buffer)?;
        buffer.get(..self.header.usable as usize).ok_or(Failure::Unexpected)
    }

    fn place(&self, number: u32) -> u64 {
        u64::from(number.saturating_sub(1)) * u64::from(self.header.page_size)
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> Result<(), Failure> {
        if self.bytes.fill(at, into) { Ok(()) } else { Err(Failure::Unexpected) }
    }
}

fn give_way() -> Result<(), Failure> {
    if cancel::is_given_up() { Err(Failure::GivenUp) } else { Ok(()) }
}

/// What is needed to read what is beyond leaves.
struct Chains {
    /// Pages that may still be read.
    left: u64,
    page: Vec<u8>,
}

/// The pages of the tree that were found, so that none is found twice.
struct Seen {
    bits: Vec<u64>,
    pages: u32,
}

impl Seen {
    fn new(pages: u32) -> Self {
        Self { bits: vec![0; pages as usize / 64 + 1], pages }
    }

    /// `None` for a page that is not in the file, that cannot be in a tree, or was found before.
    fn add(&mut self, page: u32) -> Option<()> {
        // The first page is the schema's.
        let valid = (2..=self.pages).contains(&page);
        let bits = self.bits.get_mut(page as usize / 64).filter(|_| valid)?;
        let bit = 1 << (page % 64);
        (*bits & bit == 0).then(|| *bits |= bit)
    }
}
