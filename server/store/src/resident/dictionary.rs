//! The distinct values of a column, each with a code and with how many rows have it.
//!
//! The texts of all entries stand in one text, in lower case and with a byte between them that no text has, so that one
//! search looks through all of them; numbers are there with their digits. Which letters are capital is kept in bits.
//! What patterns do not match as it is ([`judge::as_matched`]) stands in that text as they match it, and beside it as
//! it is; so does a number that is not whole.
//!
//! Entries that no row has stay until [`Dictionary::is_wasteful`], since values come back. Must not be here: rows.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

use hashbrown::HashTable;

use super::codes::grow;
use crate::Value;
use crate::query::judge::{self, Judge, Needle};

/// Stands in front of every entry and behind the last.
const BORDER: u8 = 0xff;

const NULL: u8 = 0;
const INTEGER: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;
const BYTES: u8 = 4;
/// The part of a mark that says which kind of value it is.
const KIND: u8 = 7;
/// Some of its letters are capital.
const CASED: u8 = 8;
/// A text that stands for itself in JSON.
const PLAIN: u8 = 16;
/// The value is beside the text.
const BESIDE: u8 = 32;

/// Unused entries that are not worth making the dictionary anew.
const SPARE: usize = 1_024;

/// Distinct values by their codes.
#[derive(Clone, Debug)]
pub(super) struct Dictionary {
    index: HashTable<u32>,
    hasher: RandomState,
    /// What each entry is.
    marks: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
    texts: Vec<u8>,
    /// A bit for each capital letter; none where there is none so far.
    capitals: Vec<u64>,
    /// Rows that have each.
    users: Vec<u32>,
    unused: usize,
    beside: HashMap<u32, Box<[u8]>>,
    /// Numbers that are not whole, used or not.
    reals: usize,
}

/// What a value is in the dictionary.
struct Entry<'v> {
    value: Value<'v>,
    kind: u8,
    /// A whole number with its digits, another one with its bits.
    bytes: &'v [u8],
}

/// Gives what a value is in the dictionary to `look`.
fn with_entry<T>(value: Value<'_>, look: impl FnOnce(&Entry<'_>) -> T) -> T {
    let (mut digits, bits);
    let (kind, bytes) = match value {
        Value::Null => (NULL, &[][..]),
        Value::Integer(number) => {
            digits = itoa::Buffer::new();
            (INTEGER, digits.format(number).as_bytes())
        }
        Value::Real(number) => {
            bits = number.to_bits().to_be_bytes();
            (REAL, &bits[..])
        }
        Value::Text(text) => (TEXT, text),
        Value::Bytes(bytes) => (BYTES, bytes),
    };
    look(&Entry { value, kind, bytes })
}

impl Dictionary {
    pub(super) fn new() -> Self {
        Self {
            index: HashTable::new(),
            hasher: RandomState::new(),
            marks: Vec::new(),
            ends: Vec::new(),
            texts: vec![BORDER],
            capitals: Vec::new(),
            users: Vec::new(),
            unused: 0,
            beside: HashMap::new(),
            reals: 0,
        }
    }

    /// How many entries there are, used or not.
    pub(super) const fn len(&self) -> usize {
        self.marks.len()
    }

    /// The code of a value, which gets an entry if it has none; `None` when there is no room for one.
    pub(super) fn code(&mut self, value: Value<'_>) -> Option<u32> {
        with_entry(value, |entry| {
            let hash = hash(&self.hasher, entry.kind, entry.bytes);
            match self.index.find(hash, |code| self.is(*code, entry)) {
                Some(code) => Some(*code),
                None => self.add(hash, entry),
            }
        })
    }

    /// The code of a value, if it has an entry. The one that is `likely` is looked at first.
    pub(super) fn known(&self, value: Value<'_>, likely: Option<u32>) -> Option<u32> {
        with_entry(value, |entry| match likely {
            Some(code) if self.is(code, entry) => Some(code),
            _ => {
                let hash = hash(&self.hasher, entry.kind, entry.bytes);
                self.index.find(hash, |code| self.is(*code, entry)).copied()
            }
        })
    }

    fn is(&self, code: u32, entry: &Entry<'_>) -> bool {
        let mark = self.mark(code);
        if mark & KIND != entry.kind {
            return false;
        }
        if mark & BESIDE != 0 {
            return self.beside.get(&code).is_some_and(|bytes| &**bytes == entry.bytes);
        }
        let (start, text) = self.place(code);
        match mark & CASED {
            0 => text == entry.bytes,
            _ => {
                text.len() == entry.bytes.len()
                    && text.iter().zip(entry.bytes.iter()).enumerate().all(|(at, (folded, byte))| {
                        *folded == byte.to_ascii_lowercase() && self.is_capital(start + at) == byte.is_ascii_uppercase()
                    })
            }
        }
    }

    fn add(&mut self, hash: u64, entry: &Entry<'_>) -> Option<u32> {
        let code = u32::try_from(self.len()).ok()?;
        let mut mark = entry.kind;
        let shown = match entry.kind {
            REAL => {
                mark |= BESIDE;
                judge::text_of(entry.value)
            }
            TEXT | BYTES if !judge::is_matched_as_it_is(entry.bytes) => {
                mark |= BESIDE;
                judge::as_matched(entry.bytes)
            }
            _ => Cow::Borrowed(entry.bytes),
        };
        let start = self.texts.len();
        let end = u32::try_from(start.checked_add(shown.len())?).ok()?;
        let has_capitals = shown.iter().any(u8::is_ascii_uppercase);
        if mark & BESIDE != 0 {
            self.beside.insert(code, entry.bytes.into());
            self.reals += usize::from(entry.kind == REAL);
        } else if has_capitals {
            mark |= CASED;
            self.mark_capitals(start, &shown);
        }
        if mark == TEXT || mark == TEXT | CASED {
            mark |= if shown.iter().all(|byte| is_plain(*byte)) { PLAIN } else { 0 };
        }
        grow(&mut self.texts, shown.len() + 1);
        self.texts.extend(shown.iter().map(u8::to_ascii_lowercase));
        self.texts.push(BORDER);
        grow(&mut self.marks, 1);
        grow(&mut self.ends, 1);
        grow(&mut self.users, 1);
        self.marks.push(mark);
        self.ends.push(end);
        self.users.push(0);
        self.unused += 1;
        self.insert(hash, code);
        Some(code)
    }

    fn insert(&mut self, hash: u64, code: u32) {
        let mut index = std::mem::take(&mut self.index);
        let scratch = RefCell::new(Vec::new());
        index.insert_unique(hash, code, |code| {
            let mut bytes = scratch.borrow_mut();
            bytes.clear();
            self.restore(*code, &mut bytes);
            self::hash(&self.hasher, self.mark(*code) & KIND, &bytes)
        });
        self.index = index;
    }

    fn mark_capitals(&mut self, start: usize, text: &[u8]) {
        for (at, _) in text.iter().enumerate().filter(|(_, byte)| byte.is_ascii_uppercase()) {
            let (word, bit) = ((start + at) / 64, (start + at) % 64);
            if word >= self.capitals.len() {
                let more = word + 1 - self.capitals.len();
                grow(&mut self.capitals, more);
                self.capitals.resize(word + 1, 0);
            }
            if let Some(word) = self.capitals.get_mut(word) {
                *word |= 1 << bit;
            }
        }
    }

    fn is_capital(&self, at: usize) -> bool {
        self.capitals.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 != 0)
    }

    fn mark(&self, code: u32) -> u8 {
        self.marks.get(code as usize).copied().unwrap_or(NULL)
    }

    fn start(&self, code: u32) -> usize {
        let before = (code as usize).checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(1, |end| *end as usize + 1)
    }

    /// Where an entry stands, and its text in lower case, as patterns match it.
    fn place(&self, code: u32) -> (usize, &[u8]) {
        let start = self.start(code);
        let end = self.ends.get(code as usize).map_or(start, |end| *end as usize);
        (start, self.texts.get(start..end).unwrap_or_default())
    }

    /// Appends the bytes that an entry was made of.
    fn restore(&self, code: u32, bytes: &mut Vec<u8>) {
        let mark = self.mark(code);
        if mark & BESIDE != 0 {
            bytes.extend_from_slice(self.beside.get(&code).map(|bytes| &**bytes).unwrap_or_default());
            return;
        }
        let (start, text) = self.place(code);
        let behind = bytes.len();
        bytes.extend_from_slice(text);
        if mark & CASED == 0 {
            return;
        }
        let Some(restored) = bytes.get_mut(behind..) else { return };
        for (word, at) in (start / 64..).map_while(|word| Some((*self.capitals.get(word)?, word * 64))) {
            let mut word = if at < start { word & (u64::MAX << (start - at)) } else { word };
            if at >= start + restored.len() {
                break;
            }
            while word != 0 {
                let place = at + word.trailing_zeros() as usize - start;
                word &= word - 1;
                let Some(byte) = restored.get_mut(place) else { break };
                byte.make_ascii_uppercase();
            }
        }
    }

    /// Whether the value of an entry is not found [where it is kept](Self::value_where_kept), and has to be
    /// [restored](Self::restored).
    pub(super) fn is_folded(&self, code: u32) -> bool {
        self.mark(code) & CASED != 0
    }

    /// A value, of a text in lower case if it [is folded](Self::is_folded).
    pub(super) fn value_where_kept(&self, code: u32) -> Value<'_> {
        let mark = self.mark(code);
        let bytes = match mark & BESIDE {
            0 => self.place(code).1,
            _ => self.beside.get(&code).map(|bytes| &**bytes).unwrap_or_default(),
        };
        of_kind(mark, bytes)
    }

    /// Appends the text of an entry to `texts`, and says where it is.
    pub(super) fn restored(&self, code: u32, texts: &mut Vec<u8>) -> std::ops::Range<usize> {
        let start = texts.len();
        self.restore(code, texts);
        start..texts.len()
    }

    /// A value, with what it takes of `scratch`.
    pub(super) fn value<'v>(&'v self, code: u32, scratch: &'v mut Vec<u8>) -> Value<'v> {
        if !self.is_folded(code) {
            return self.value_where_kept(code);
        }
        scratch.clear();
        self.restore(code, scratch);
        of_kind(self.mark(code), scratch)
    }

    /// Whether a [folded](Self::is_folded) entry is a text, or else bytes.
    pub(super) fn is_text(&self, code: u32) -> bool {
        self.mark(code) & KIND == TEXT
    }

    /// Whether it is a text in UTF-8 whose bytes stand for themselves in JSON.
    pub(super) fn is_plain(&self, code: u32) -> bool {
        self.mark(code) & PLAIN != 0
    }

    /// Whether patterns match another text than that of the value, or it is none.
    pub(super) fn is_odd(&self, code: u32) -> bool {
        let mark = self.mark(code);
        mark & BESIDE != 0 || mark & KIND == BYTES
    }

    /// Whether numbers may be equal that are two entries.
    pub(super) const fn may_have_twins(&self) -> bool {
        self.reals > 0
    }

    pub(super) fn codes(&self) -> impl Iterator<Item = u32> + use<> {
        0..u32::try_from(self.len()).unwrap_or(u32::MAX)
    }

    /// How many rows have an entry.
    pub(super) fn users(&self, code: u32) -> u32 {
        self.users.get(code as usize).copied().unwrap_or_default()
    }

    /// Counts one more row that has it.
    pub(super) fn take(&mut self, code: u32) {
        if let Some(users) = self.users.get_mut(code as usize) {
            self.unused -= usize::from(*users == 0);
            *users += 1;
        }
    }

    /// Counts one row less.
    pub(super) fn leave(&mut self, code: u32) {
        if let Some(users) = self.users.get_mut(code as usize) {
            *users = users.saturating_sub(1);
            self.unused += usize::from(*users == 0);
        }
    }

    /// Whether more than half of it is unused.
    pub(super) const fn is_wasteful(&self) -> bool {
        self.unused > SPARE && self.unused > self.len() / 2
    }

    /// The entries that are used in a new dictionary, and their new codes by the old ones.
    pub(super) fn without_unused(&self) -> (Self, Vec<u32>) {
        let (mut new, mut scratch) = (Self::new(), Vec::new());
        let mut codes = vec![0; self.len()];
        for (old, renamed) in self.codes().zip(&mut codes) {
            let users = self.users(old);
            if users == 0 {
                continue;
            }
            if let Some(code) = new.code(self.value(old, &mut scratch)) {
                *renamed = code;
                if let Some(known) = new.users.get_mut(code as usize) {
                    *known = users;
                    new.unused -= 1;
                }
            }
        }
        new.shrink();
        (new, codes)
    }

    /// Gives back memory that is not used.
    pub(super) fn shrink(&mut self) {
        self.marks.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.capitals.shrink_to_fit();
        self.users.shrink_to_fit();
    }

    pub(super) fn heap_size(&self) -> usize {
        let beside: usize = self.beside.values().map(|bytes| bytes.len() + 2 * size_of::<usize>()).sum();
        self.index.allocation_size()
            + self.marks.capacity()
            + self.ends.capacity() * size_of::<u32>()
            + self.texts.capacity()
            + self.capitals.capacity() * size_of::<u64>()
            + self.users.capacity() * size_of::<u32>()
            + self.beside.capacity() * (size_of::<(u32, Box<[u8]>)>() + 1)
            + beside
    }

    /// Marks the entries that satisfy a comparison; `None` if it is known that there is none.
    pub(super) fn judged(&self, judge: &Judge) -> Option<Vec<bool>> {
        if let Some(part) = judge.part() {
            return self.having(part);
        }
        if let Some((text, wanted)) = judge.text() {
            return Some(self.equal_to(text, wanted, judge));
        }
        let mut scratch = Vec::new();
        Some(self.codes().map(|code| judge.holds(self.value(code, &mut scratch))).collect())
    }

    /// Marks the entries that are something: neither NULL nor an empty text.
    pub(super) fn filled(&self) -> Vec<bool> {
        let is_filled = |code: u32| match self.value_where_kept(code) {
            Value::Null => false,
            Value::Text(text) => !text.is_empty(),
            Value::Integer(_) | Value::Real(_) | Value::Bytes(_) => true,
        };
        self.codes().map(is_filled).collect()
    }

    /// Marks the entries whose text has a part; `None` if there is none.
    pub(super) fn having(&self, part: &Needle) -> Option<Vec<bool>> {
        if !part.is_pattern() {
            let mut scratch = Vec::new();
            let marks: Vec<bool> = self.codes().map(|code| part.finds(self.value(code, &mut scratch))).collect();
            return marks.contains(&true).then_some(marks);
        }
        if part.folded().is_empty() {
            return Some(self.marks.iter().map(|mark| mark & KIND != NULL).collect());
        }
        let mut marks = None;
        self.each_place_of(part.finder(), 0, |code| {
            if let Some(mark) = marks.get_or_insert_with(|| vec![false; self.len()]).get_mut(code) {
                *mark = true;
            }
        });
        marks
    }

    /// Marks the entries that are equal to a text but for the case of ASCII letters, or those that are not.
    fn equal_to(&self, text: &[u8], wanted: bool, judge: &Judge) -> Vec<bool> {
        let mut marks: Vec<bool> = self.marks.iter().map(|mark| mark & KIND != NULL && !wanted).collect();
        let mut scratch = Vec::new();
        let mut look = |code: usize| {
            if let (Some(mark), Ok(code)) = (marks.get_mut(code), u32::try_from(code)) {
                *mark = judge.holds(self.value(code, &mut scratch));
            }
        };
        let bordered = [&[BORDER], text, &[BORDER]].concat().to_ascii_lowercase();
        self.each_place_of(&memchr::memmem::Finder::new(&bordered), 1, &mut look);
        // What stands in the text otherwise than it is.
        self.beside.keys().for_each(|code| look(*code as usize));
        marks
    }

    /// Tells each entry that a text begins in, or so many bytes behind its beginning. A border belongs to the entry
    /// behind it.
    fn each_place_of(&self, text: &memchr::memmem::Finder<'_>, behind: usize, mut each: impl FnMut(usize)) {
        let (mut at, mut entry) = (0, 0);
        while let Some(found) = self.texts.get(at..).and_then(|rest| text.find(rest)) {
            let place = at + found + behind;
            let rest = self.ends.get(entry..).unwrap_or_default();
            // The next one is often near.
            let near = rest.iter().take(8).position(|end| *end as usize >= place);
            entry += near.unwrap_or_else(|| rest.partition_point(|end| (*end as usize) < place));
            let Some(end) = self.ends.get(entry) else { return };
            each(entry);
            (at, entry) = (*end as usize, entry + 1);
        }
    }
}

fn of_kind(mark: u8, bytes: &[u8]) -> Value<'_> {
    match mark & KIND {
        // Digits that this wrote itself.
        INTEGER => {
            Value::Integer(std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok()).unwrap_or_default())
        }
        REAL => Value::Real(f64::from_bits(u64::from_be_bytes(bytes.try_into().unwrap_or_default()))),
        TEXT => Value::Text(bytes),
        BYTES => Value::Bytes(bytes),
        _ => Value::Null,
    }
}

fn hash(hasher: &RandomState, kind: u8, bytes: &[u8]) -> u64 {
    let mut hasher = hasher.build_hasher();
    hasher.write_u8(kind);
    hasher.write(bytes);
    hasher.finish()
}

/// Whether a byte stands for itself inside a string of JSON.
const fn is_plain(byte: u8) -> bool {
    (byte >= 0x20) & (byte < 0x80) & (byte != b'"') & (byte != b'\\')
}
