//! CDB lists: keys and values that rules look fields up in.
//!
//! A line is `key:value`; either may stand in quotation marks, and then hold a `:`. A line without a `:` is left out,
//! and of several lines with one key the first counts. Must not be here: where a list lies, and the form that is
//! compiled to `.cdb` files.

use crate::messages::Log;
use crate::source::File;

/// The longest line, in bytes; what follows is read as the next line.
const LONGEST_LINE: usize = 65_534;

/// A list.
#[derive(Debug)]
pub(crate) struct List {
    /// As `ossec.conf` names it, without `.cdb`.
    name: String,
    text: Box<[u8]>,
    /// Sorted by the key, every key once.
    entries: Box<[Entry]>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    key: Span,
    value: Span,
}

/// A part of the list's text.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn of(self, text: &[u8]) -> &[u8] {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl List {
    /// As `ossec.conf` names it, without `.cdb`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether rules refer to this list by a name, with `.cdb` or without.
    fn is_named(&self, name: &str) -> bool {
        self.name == name || name.strip_suffix(".cdb") == Some(&self.name)
    }

    fn read(name: &str, text: &str) -> Self {
        let text: Box<[u8]> = text.as_bytes().into();
        let mut entries: Vec<Entry> = lines(&text).filter_map(|line| entry(&text, line)).collect();
        // Stable, so that the first of several keys stays.
        entries.sort_by(|one, other| one.key.of(&text).cmp(other.key.of(&text)));
        entries.dedup_by(|later, first| later.key.of(&text) == first.key.of(&text));
        Self { name: name.to_owned(), entries: entries.into(), text }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &[u8]) -> Option<&[u8]> {
        let place = self.entries.binary_search_by(|entry| entry.key.of(&self.text).cmp(key)).ok()?;
        self.entries.get(place).map(|entry| entry.value.of(&self.text))
    }

    /// The value of an address, or of the longest beginning of it that ends with a dot and is a key.
    pub(crate) fn get_address(&self, address: &[u8]) -> Option<&[u8]> {
        let dots = memchr::memrchr_iter(b'.', address);
        self.get(address).or_else(|| dots.into_iter().find_map(|dot| self.get(address.get(..=dot)?)))
    }
}

fn lines(text: &[u8]) -> impl Iterator<Item = Span> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let rest = rest.get(..LONGEST_LINE).unwrap_or(rest);
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let line = rest.get(..length).unwrap_or_default();
        let content = line.iter().position(|byte| matches!(byte, b'\r' | b'\n' | 0)).unwrap_or(length);
        let found = Span { start: u32::try_from(start).ok()?, end: u32::try_from(start + content).ok()? };
        start += length;
        Some(found)
    })
}

fn entry(text: &[u8], line: Span) -> Option<Entry> {
    let inside = line.of(text);
    let span = |start: usize, end: usize| {
        let place = |offset: usize| Some(line.start + u32::try_from(offset).ok()?);
        Some(Span { start: place(start)?, end: place(end)? })
    };
    let find = |mark: u8, from: usize| memchr::memchr(mark, inside.get(from..)?).map(|place| from + place);
    let quoted = |from: usize| {
        let open = find(b'"', from)?;
        Some((open + 1, find(b'"', open + 1)))
    };
    let colon = find(b':', 0);
    let quote = quoted(0).filter(|(start, _)| colon.is_some_and(|colon| colon > *start - 1));
    let (key, from) = match quote {
        Some((start, end)) => {
            let end = end?;
            (Some((start, end)), end + 1)
        }
        None => (None, 0),
    };
    let colon = find(b':', from)?;
    let (key_start, key_end) = key.unwrap_or((0, colon));
    let (start, end) = match quoted(colon + 1) {
        Some((start, end)) => (start, end?),
        None => (colon + 1, inside.len()),
    };
    Some(Entry { key: span(key_start, key_end)?, value: span(start, end)? })
}

/// All lists of a ruleset.
#[derive(Debug, Default)]
pub(crate) struct Lists(Vec<List>);

impl Lists {
    pub(crate) fn add(&mut self, file: &File<'_>, log: &mut Log) {
        let named = file.name.split_once(".cdb").map_or(file.name, |(name, _)| name);
        let name = if named.contains('/') { named.to_owned() } else { format!("ruleset/rules/{named}") };
        match &file.text {
            Ok(text) => self.0.push(List::read(&name, text)),
            Err(fault) => {
                log.open(file.name, "");
                let (number, reason) = (fault.number, &fault.reason);
                log.warn(format!("(1103): Could not open file '{name}' due to [({number})-({reason})]."));
            }
        }
    }

    /// The place of the first list that a rule names so.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|list| list.is_named(name))
    }

    pub(crate) fn get(&self, place: usize) -> Option<&List> {
        self.0.get(place)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{List, Lists};
    use crate::messages::Log;
    use crate::source::File;

    #[test]
    fn what_a_line_is() {
        let text = "a:1\r\nno\n\"b:c\":\"d:e\" x\n\"open:2\nf:\"open\ng:\na:2\n:h\ni:j\"k\"\nl\"m\":n";
        let list = List::read("x", text);
        for (key, value) in [
            ("a", Some("1")),
            ("b:c", Some("d:e")),
            ("no", None),
            ("f", None),
            ("g", Some("")),
            ("", Some("h")),
            ("i", Some("k")),
            ("m", Some("n")),
            ("open", None),
        ] {
            assert_eq!(list.get(key.as_bytes()), value.map(str::as_bytes), "{key}");
        }
    }

    #[test]
    fn addresses_are_looked_up_by_their_beginnings() {
        let list = List::read("x", "10.0.:a\n10.:b\n1.2.3.4:c");
        for (address, value) in
            [("1.2.3.4", Some("c")), ("10.0.0.1", Some("a")), ("10.9.9.9", Some("b")), ("11.0.0.1", None), ("", None)]
        {
            assert_eq!(list.get_address(address.as_bytes()), value.map(str::as_bytes), "{address}");
        }
    }

    #[test]
    fn names() {
        let mut lists = Lists::default();
        lists.add(&File::new("etc/lists/a", ""), &mut Log::default());
        lists.add(&File::new("b.cdb", ""), &mut Log::default());
        assert_eq!(
            ["etc/lists/a", "etc/lists/a.cdb", "ruleset/rules/b", "a"].map(|name| lists.find(name)),
            [Some(0), Some(0), Some(1), None]
        );
    }
}
