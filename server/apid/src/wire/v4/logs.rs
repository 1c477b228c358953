//! The log of the manager's daemons (docs/facts/04-modules.md, section 6.6).

use std::collections::BTreeMap;

use apid_formats::manager_log::LogEntry;
use apid_node::logs::LogCounts;
use apid_store::Lane;
use apid_store::query::memory::{self, Fields};
use apid_store::query::{Query, Sort};
use serde_json::{Map, Value};
use wazuh_api_server::v4::models::{LogSummary, WazuhLog};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use super::faults::IntoFailure;
use crate::wire::text::{push_integer, push_text};
use crate::wire::v4::failure::Failure;

const NAMES: &[&str] = &["timestamp", "tag", "level", "description"];

const FIELDS: Fields =
    Fields { sort: Some(NAMES), select: Some(NAMES), compare: None, required: &[], default_sort: &[] };

/// Bytes of an entry in a reply, about.
const ENTRY: usize = 192;

/// Which entries a request chooses, and how it wants them.
pub(crate) struct Wanted {
    /// Page, order, search and fields.
    pub(crate) query: Query,
    /// The `q` parameter.
    pub(crate) q: Option<String>,
    /// Whose entries.
    pub(crate) tag: Option<String>,
    /// Those of one level.
    pub(crate) level: Option<&'static str>,
}

impl Wanted {
    /// Where the entries are chosen: what does more than page through them may take long.
    pub(crate) fn lane(&self) -> Lane {
        if self.is_plain() { Lane::Cheap } else { Lane::Heavy }
    }

    /// Whether whole entries are wanted in the order of time, the latest first.
    fn is_plain(&self) -> bool {
        let Self { query: Query { sort, search, select, filter, distinct, .. }, q, tag: _, level: _ } = self;
        let is_asked = sort.is_some() || search.is_some() || select.is_some() || filter.is_some() || q.is_some();
        !is_asked && !distinct
    }
}

/// `GET /manager/logs` and its twin of a node of a cluster.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn list(
    mut entries: Vec<LogEntry<'_>>,
    mut wanted: Wanted,
    in_cluster: bool,
) -> Result<Json<AffectedItems<WazuhLog>>, Failure> {
    let messages = Messages {
        all: if in_cluster { "Logs were successfully read in specified node" } else { "Logs were successfully read" },
        some: "Could not read logs in some nodes",
        none: if in_cluster { "Could not read logs in specified node" } else { "Could not read logs" },
    };
    let is_plain = wanted.is_plain();
    let Wanted { query, q, tag, level } = &mut wanted;
    entries.retain(|entry| {
        level.is_none_or(|level| entry.level == level) && tag.as_deref().is_none_or(|tag| entry.tag == tag)
    });
    if is_plain {
        let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.timestamp));
        let page = entries.get(number(query.offset)..).unwrap_or_default();
        let page = page.get(..number(query.limit)).unwrap_or(page);
        let mut writer = ListWriter::with_capacity(ENTRY * page.len());
        for entry in page {
            push_entry(writer.item(), entry);
        }
        return Ok(writer.finish(entries.len() as u64, FailedItems::new(), &messages));
    }
    query.sort.get_or_insert_with(|| Sort { fields: vec!["timestamp".to_owned()], descending: true });
    let items = entries.into_iter().map(item).collect();
    let page = memory::run(items, &FIELDS, query, q.as_deref()).map_err(IntoFailure::into_failure)?;
    let mut writer = ListWriter::with_capacity(ENTRY * page.items.len());
    for item in &page.items {
        json::encode_into(writer.item(), item).map_err(Failure::unexpected)?;
    }
    Ok(writer.finish(page.total as u64, FailedItems::new(), &messages))
}

/// An entry as the query sees it.
fn item(entry: LogEntry<'_>) -> Value {
    let mut item = Map::with_capacity(NAMES.len());
    item.insert("timestamp".to_owned(), entry.timestamp.as_str().into());
    for (name, text) in [("tag", entry.tag), ("level", entry.level), ("description", entry.description)] {
        item.insert(name.to_owned(), Value::String(text.into_owned()));
    }
    Value::Object(item)
}

fn push_entry(out: &mut Vec<u8>, entry: &LogEntry<'_>) {
    let members = [
        (&b"{\"timestamp\": "[..], entry.timestamp.as_str()),
        (b", \"tag\": ", &*entry.tag),
        (b", \"level\": ", &*entry.level),
        (b", \"description\": ", &*entry.description),
    ];
    for (name, text) in members {
        out.extend_from_slice(name);
        push_text(out, text.as_bytes());
    }
    out.push(b'}');
}

/// `GET /manager/logs/summary` and its twin.
pub(crate) fn summary(
    summary: &BTreeMap<String, LogCounts>,
    in_cluster: bool,
) -> Json<AffectedItems<BTreeMap<String, LogSummary>>> {
    let messages = Messages {
        all: if in_cluster {
            "Log was successfully summarized in specified node"
        } else {
            "Log was successfully summarized"
        },
        some: "Could not summarize the log in some nodes",
        none: if in_cluster { "Could not summarize the log in specified node" } else { "Could not summarize the log" },
    };
    let mut writer = ListWriter::with_capacity(ENTRY * summary.len());
    for (tag, counts) in summary {
        let out = writer.item();
        out.push(b'{');
        push_text(out, tag.as_bytes());
        let members = [
            (&b": {\"all\": "[..], counts.all),
            (b", \"info\": ", counts.info),
            (b", \"error\": ", counts.error),
            (b", \"critical\": ", counts.critical),
            (b", \"warning\": ", counts.warning),
            (b", \"debug\": ", counts.debug),
        ];
        for (name, count) in members {
            out.extend_from_slice(name);
            push_integer(out, count);
        }
        out.extend_from_slice(b"}}");
    }
    writer.finish(summary.len() as u64, FailedItems::new(), &messages)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use apid_formats::manager_log::{LogFormat, entry};

    use super::*;

    const LOG: [&str; 4] = [
        "2026/11/01 00:00:01 b: INFO: first",
        "2026/11/01 00:00:02 a: ERROR: \u{e9} \"q\"\t\u{fffd}",
        "2026/11/01 00:00:01 a: INFO: as early",
        "2026/11/01 00:00:02 rootcheck: DEBUG: x, y; z",
    ];

    fn reply(change: impl FnOnce(&mut Wanted)) -> Value {
        let mut wanted = Wanted { query: Query { limit: 10, ..Query::default() }, q: None, tag: None, level: None };
        change(&mut wanted);
        let entries = LOG.iter().filter_map(|line| entry(line, LogFormat::Plain)).collect();
        serde_json::from_slice(list(entries, wanted, false).unwrap().as_bytes()).unwrap()
    }

    fn texts(reply: &Value) -> Vec<&str> {
        let items = reply["data"]["affected_items"].as_array().unwrap();
        items.iter().map(|item| item["description"].as_str().unwrap().trim()).collect()
    }

    #[test]
    fn whole_entries_and_those_of_a_query_are_written_alike() {
        let plain = reply(|_| {});
        assert_eq!(texts(&plain), ["\u{e9} \"q\"\t\u{fffd}", "x, y; z", "first", "as early"]);
        assert_eq!(plain, reply(|wanted| wanted.query.sort = Some(Sort::parse("-timestamp"))));
        let page = reply(|wanted| (wanted.query.offset, wanted.query.limit) = (1, 2));
        assert_eq!(texts(&page), ["x, y; z", "first"]);
        assert_eq!(page["data"]["total_affected_items"], 4);
        let beyond = reply(|wanted| wanted.query.offset = u64::MAX);
        assert_eq!((texts(&beyond), &beyond["message"]), (vec![], &"Logs were successfully read".into()));
    }

    #[test]
    fn filters_hold_beside_the_query() {
        assert_eq!(texts(&reply(|wanted| wanted.level = Some("info"))), ["first", "as early"]);
        assert_eq!(texts(&reply(|wanted| wanted.tag = Some("wazuh-rootcheck".to_owned()))), ["x, y; z"]);
        let both = reply(|wanted| {
            (wanted.tag, wanted.level) = (Some("a".to_owned()), Some("info"));
            wanted.q = Some("tag=b,description~early".to_owned());
        });
        assert_eq!(texts(&both), ["as early"]);
        let none = reply(|wanted| wanted.tag = Some("a,tag=b".to_owned()));
        assert_eq!((texts(&none), &none["message"]), (vec![], &"Could not read logs".into()));
    }
}
