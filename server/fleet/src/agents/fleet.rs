//! What is told of all agents together: `GET /agents/summary`, and the agents' part of `GET /overview/agents`
//! (docs/facts/04-modules.md, sections 2.2 and 12). One pass over the rows; the manager is not counted.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;

use super::list::row;
use super::membership;
use super::replies::Replies;
use super::summary::{States, kept, statement, text};
use super::visible::Visible;
use apid_failure::Failure;
use apid_failure::json::{push_integer, push_text};
use apid_store::query::sql::Statement;
use apid_store::{Reader, StoreError};

/// Entries shown in each list of the overview.
const ENTRIES: usize = 500;

/// Shown in the place of what is NULL.
const MISSING: &[u8] = b"N/A";

/// Agents by state, platform and group.
pub(super) fn summary(reader: &Reader, replies: &Replies, visible: &Visible) -> Result<Bytes, Failure> {
    let rows = statement(visible, "connection_status, os_platform, 'summary'", "")?;
    kept(reader, replies, &rows, || {
        let (mut states, mut platforms) = (States::default(), BTreeMap::<Vec<u8>, u64>::new());
        each(reader, &rows, |row| {
            states.add(text(row, 0)?, &[]);
            let platform = text(row, 1)?;
            match platforms.get_mut(platform) {
                Some(count) => *count += 1,
                None if platform.is_empty() => {}
                None => drop(platforms.insert(platform.to_owned(), 1)),
            }
            Ok(())
        })?;
        let groups = membership::sizes_among(reader, visible)?;
        let mut out = b"{\"data\": {\"status\": {".to_vec();
        push_counts(&mut out, States::NAMES.iter().map(|name| (name.as_bytes(), states.connected(name))));
        out.extend_from_slice(b"}, \"os\": {");
        push_counts(&mut out, platforms.iter().map(|(name, count)| (name.as_slice(), *count)));
        out.extend_from_slice(b"}, \"groups\": {");
        push_counts(&mut out, groups.iter().map(|(name, count)| (name.as_bytes(), *count)));
        out.extend_from_slice(b"}}, \"error\": 0}");
        Ok(Bytes::from(out))
    })
}

/// The members `nodes`, `agent_os`, `agent_status`, `agent_version` and `last_registered_agent` of an object, without its
/// braces.
pub(super) fn overview(reader: &Reader, replies: &Replies, visible: &Visible) -> Result<Bytes, Failure> {
    const COLUMNS: &str = "id, node_name, os_name, os_platform, os_version, version, connection_status, \
                           group_config_status, date_add";
    let rows = statement(visible, COLUMNS, "ORDER BY id")?;
    kept(reader, replies, &rows, || {
        let (mut states, mut last) = (States::default(), None::<(i64, i64)>);
        let (mut nodes, mut systems, mut versions) = (Tally::default(), Tally::default(), Tally::default());
        each(reader, &rows, |row| {
            nodes.add(&[shown(row, 1)?]);
            systems.add(&[shown(row, 2)?, shown(row, 3)?, shown(row, 4)?]);
            versions.add(&[shown(row, 5)?]);
            states.add(text(row, 6)?, text(row, 7)?);
            let (id, added): (i64, i64) = (row.get(0)?, row.get(8)?);
            if last.is_none_or(|(_, latest)| added > latest) {
                last = Some((id, added));
            }
            Ok(())
        })?;
        let mut out = b"\"nodes\": ".to_vec();
        nodes.write(&mut out, &["node_name"], None);
        out.extend_from_slice(b", \"agent_os\": ");
        systems.write(&mut out, &["name", "platform", "version"], Some("os"));
        out.extend_from_slice(b", \"agent_status\": ");
        states.write(&mut out);
        out.extend_from_slice(b", \"agent_version\": ");
        versions.write(&mut out, &["version"], None);
        out.extend_from_slice(b", \"last_registered_agent\": [");
        if let Some((id, _)) = last {
            row(reader, id, &mut out)?;
        }
        out.push(b']');
        Ok(Bytes::from(out))
    })
}

fn each(
    reader: &Reader,
    rows: &Statement,
    mut work: impl FnMut(&rusqlite::Row<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = reader.prepare_cached(&rows.text)?;
    let mut rows = statement.query(apid_store::driver_values(&rows.params))?;
    while let Some(row) = rows.next()? {
        work(row)?;
    }
    Ok(())
}

/// The text of a column, or what stands for one that is not there.
fn shown<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<&'r [u8], StoreError> {
    Ok(match row.get_ref(column)? {
        rusqlite::types::ValueRef::Text(text) if text != b"(null)" => text,
        _ => MISSING,
    })
}

fn push_counts<'a>(out: &mut Vec<u8>, counts: impl Iterator<Item = (&'a [u8], u64)>) {
    for (index, (name, count)) in counts.enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name);
        out.extend_from_slice(b": ");
        push_integer(out, count);
    }
}

/// How often each combination of texts was seen, in the order in which they were seen first.
#[derive(Default)]
struct Tally {
    /// Place of a combination in `seen`, by its texts with a zero byte behind each.
    places: HashMap<Vec<u8>, usize>,
    seen: Vec<(Vec<u8>, u64)>,
    /// Scratch, so that only what is new takes memory.
    key: Vec<u8>,
}

impl Tally {
    fn add(&mut self, texts: &[&[u8]]) {
        self.key.clear();
        for text in texts {
            self.key.extend_from_slice(text);
            self.key.push(0);
        }
        let place = match self.places.get(&self.key) {
            Some(place) => *place,
            None => {
                self.places.insert(self.key.clone(), self.seen.len());
                self.seen.push((self.key.clone(), 0));
                self.seen.len() - 1
            }
        };
        if let Some((_, count)) = self.seen.get_mut(place) {
            *count += 1;
        }
    }

    /// Appends a list of objects with these members, inside an object of the name `nest` if there is one.
    fn write(&self, out: &mut Vec<u8>, names: &[&str], nest: Option<&str>) {
        out.push(b'[');
        for (index, (key, count)) in self.seen.iter().take(ENTRIES).enumerate() {
            out.extend_from_slice(if index > 0 { b", {" } else { b"{" });
            if let Some(nest) = nest {
                push_text(out, nest.as_bytes());
                out.extend_from_slice(b": {");
            }
            for (index, (name, text)) in names.iter().zip(key.split(|byte| *byte == 0)).enumerate() {
                if index > 0 {
                    out.extend_from_slice(b", ");
                }
                push_text(out, name.as_bytes());
                out.extend_from_slice(b": ");
                push_text(out, text);
            }
            out.extend_from_slice(if nest.is_some() { b"}, " } else { b", " });
            out.extend_from_slice(b"\"count\": ");
            push_integer(out, *count);
            out.push(b'}');
        }
        out.push(b']');
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn combinations_are_counted_in_the_order_of_their_first() {
        let mut tally = Tally::default();
        for texts in [[&b"b"[..], b"1"], [b"a", b"1"], [b"b", b"1"], [b"b1", b""]] {
            tally.add(&texts);
        }
        let mut out = Vec::new();
        tally.write(&mut out, &["x", "y"], Some("os"));
        let expected = r#"[{"os": {"x": "b", "y": "1"}, "count": 2}, {"os": {"x": "a", "y": "1"}, "count": 1}, {"os": {"x": "b1", "y": ""}, "count": 1}]"#;
        assert_eq!(String::from_utf8_lossy(&out), expected);
        out.clear();
        Tally::default().write(&mut out, &["x"], None);
        assert_eq!(out, b"[]");
    }
}
