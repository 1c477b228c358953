//! One line of the trail: an entry with its number, its instant and the digest of the line before.

use apid_home::digest::hex;
use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// What is recorded: members by name. `sequence`, `time` and `previous` are added when it is written.
pub type Entry = Map<String, Value>;

/// The digest before the first line.
pub(crate) const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Bytes of a line at most, without its end. Of a longer entry the long members are left out.
pub(crate) const LONGEST: usize = 32 << 10;

/// The name of the member that says what kind of entry it is.
pub(crate) const EVENT: &str = "event";

/// SHA-256 of a line without its end, in hexadecimal digits.
pub(crate) fn digest_of(line: &[u8]) -> String {
    hex(digest(&SHA256, line))
}

/// The text of a line, without its end.
pub(crate) fn text(sequence: u64, time: Timestamp, entry: &Entry, previous: &str) -> String {
    let compose = |entry: &Entry| {
        let mut line = Map::new();
        line.insert("sequence".to_owned(), sequence.into());
        line.insert("time".to_owned(), time.to_string().into());
        line.extend(entry.iter().map(|(name, value)| (name.clone(), value.clone())));
        line.insert("previous".to_owned(), previous.into());
        Value::Object(line).to_string()
    };
    let whole = compose(entry);
    if whole.len() <= LONGEST {
        return whole;
    }
    let mut entry = entry.clone();
    for value in entry.values_mut() {
        let length = value.to_string().len();
        if length > 512 {
            *value = format!("{length} bytes left out").into();
        }
    }
    entry.insert("shortened".to_owned(), true.into());
    compose(&entry)
}

/// What a line says of its place in the chain.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) sequence: u64,
    pub(crate) previous: String,
}

/// The place of a line, and the whole of it; `None` if it is no line of a trail.
pub(crate) fn parse(line: &[u8]) -> Option<(Place, Map<String, Value>)> {
    let Value::Object(members) = serde_json::from_slice(line).ok()? else { return None };
    let sequence = members.get("sequence")?.as_u64()?;
    let previous = members.get("previous")?.as_str()?.to_owned();
    Some((Place { sequence, previous }, members))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_line_has_its_place_first_and_the_digest_last() {
        let entry = Entry::from_iter([("user".to_owned(), Value::from("anna"))]);
        let line = text(7, Timestamp::UNIX_EPOCH, &entry, NOTHING);
        assert_eq!(
            line,
            format!(r#"{{"sequence":7,"time":"1970-01-01T00:00:00Z","user":"anna","previous":"{NOTHING}"}}"#)
        );
        let (place, _) = parse(line.as_bytes()).unwrap();
        assert_eq!(place, Place { sequence: 7, previous: NOTHING.to_owned() });
        assert_eq!(digest_of(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn long_members_are_left_out() {
        let entry = Entry::from_iter([
            ("user".to_owned(), Value::from("anna")),
            ("body".to_owned(), Value::from("x".repeat(LONGEST))),
        ]);
        let line = text(1, Timestamp::UNIX_EPOCH, &entry, NOTHING);
        assert!(line.len() < 1_024, "{line}");
        assert!(line.contains("anna") && line.contains("32770 bytes left out") && line.contains("shortened"), "{line}");
    }
}
