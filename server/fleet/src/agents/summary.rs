//! Key of an agent, and the summaries (docs/facts/04-modules.md, sections 2.2 and 2.3).

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension as _, Row};

use super::replies::{Key, Replies};
use super::table::AGENTS;
use super::visible::Visible;
use crate::{Failed, Fault};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, agent_id, push_integer, push_text};
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::{Reader, StoreError};

const KEY_MESSAGES: Messages = Messages {
    all: "Obtained keys for all selected agents",
    some: "Some agent keys were not obtained",
    none: "No agent keys were obtained",
};

const OS_MESSAGES: Messages = Messages {
    all: "Showing the operative system of all specified agents",
    some: "Could not get the operative system of some agents",
    none: "Could not get the operative system of the agents",
};

/// The text that an agent is given to register itself with.
pub(super) fn encoded_key(id: i64, name: &str, ip: &str, key: &str) -> String {
    STANDARD.encode(format!("{} {name} {ip} {key}", agent_id(id)))
}

/// Keys of these agents.
pub(super) fn keys(reader: &Reader, ids: &[i64], mut failed: Failed) -> Result<Bytes, Failure> {
    let mut envelope = Envelope::open(256 * ids.len());
    let mut total = 0;
    for id in ids {
        if *id == 0 {
            failed.push(0, &Fault::IsManager);
            continue;
        }
        let Some(key) = key(reader, *id)? else {
            failed.push(*id, &Fault::UnknownAgent);
            continue;
        };
        let out = envelope.items();
        out.extend_from_slice(if total > 0 { b", {\"id\": " } else { b"{\"id\": " });
        push_text(out, agent_id(*id).as_bytes());
        out.extend_from_slice(b", \"key\": ");
        push_text(out, key.as_bytes());
        out.push(b'}');
        total += 1;
    }
    Ok(envelope.close(total, failed.into(), &KEY_MESSAGES))
}

fn key(reader: &Reader, id: i64) -> Result<Option<String>, StoreError> {
    let mut statement = reader
        .prepare_cached("SELECT name, register_ip, internal_key FROM agent WHERE id = ?1 AND internal_key != ''")?;
    let row = statement
        .query_row([id], |row| {
            let (name, ip, key) =
                (row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, String>(2)?);
            Ok(encoded_key(id, &name, ip.as_deref().unwrap_or("any"), &key))
        })
        .optional()?;
    Ok(row)
}

/// `SELECT what ... tail` over the agents that are seen, without the manager.
pub(super) fn statement(visible: &Visible, what: &str, tail: &str) -> Result<Statement, Failure> {
    let mut query = Query::default();
    query.restrict(Expr::Clause(Clause::new("id", Op::NotEqual, "0")));
    let scope = Scope { only: visible.only.as_deref(), except: &visible.except, now: 0 };
    Ok(sql::rows(&AGENTS, &query, scope, what, tail)?)
}

/// The reply that is kept for this statement, or the one that `make` makes of it.
pub(super) fn kept(
    reader: &Reader,
    replies: &Replies,
    rows: &Statement,
    make: impl FnOnce() -> Result<Bytes, Failure>,
) -> Result<Bytes, Failure> {
    let key = Key::of(rows);
    if let Some(reply) = replies.reply(reader.epoch(), &key) {
        return Ok(reply);
    }
    let reply = make()?;
    replies.keep_reply(reader.epoch(), key, &reply);
    Ok(reply)
}

/// How many agents are in each state; the manager is not counted.
pub(super) fn status(reader: &Reader, replies: &Replies, visible: &Visible) -> Result<Bytes, Failure> {
    let rows = statement(visible, "connection_status, group_config_status", "")?;
    kept(reader, replies, &rows, || write_status(reader, &rows))
}

fn write_status(reader: &Reader, rows: &Statement) -> Result<Bytes, Failure> {
    let mut states = States::default();
    let mut count = || -> Result<(), StoreError> {
        let mut statement = reader.prepare_cached(&rows.text)?;
        let mut rows = statement.query(apid_store::driver_values(&rows.params))?;
        while let Some(row) = rows.next()? {
            states.add(text(row, 0)?, text(row, 1)?);
        }
        Ok(())
    };
    count()?;
    let mut out = Vec::with_capacity(192);
    out.extend_from_slice(b"{\"data\": ");
    states.write(&mut out);
    out.extend_from_slice(b", \"error\": 0}");
    Ok(Bytes::from(out))
}

/// How many agents are in each state. Counted here and not by a GROUP BY, which would sort all rows to find the few values
/// there are.
#[derive(Default)]
pub(super) struct States(Vec<(Vec<u8>, Vec<u8>, u64)>);

impl States {
    /// Connection states, in the order in which they are shown.
    pub(super) const NAMES: [&'static str; 4] = ["active", "disconnected", "never_connected", "pending"];

    /// One agent more, with its state and that of its configuration.
    pub(super) fn add(&mut self, status: &[u8], config: &[u8]) {
        match self.0.iter_mut().find(|seen| seen.0 == status && seen.1 == config) {
            Some((_, _, count)) => *count += 1,
            None => self.0.push((status.to_owned(), config.to_owned(), 1)),
        }
    }

    /// How many are in this connection state.
    pub(super) fn connected(&self, name: &str) -> u64 {
        self.sum(&|status, _| status == name.as_bytes())
    }

    fn sum(&self, test: &dyn Fn(&[u8], &[u8]) -> bool) -> u64 {
        self.0.iter().filter(|(status, config, _)| test(status, config)).map(|(_, _, count)| count).sum()
    }

    /// Appends the counts as an object.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let total = self.sum(&|_, _| true);
        out.extend_from_slice(b"{\"connection\": {");
        for name in Self::NAMES {
            push_text(out, name.as_bytes());
            out.extend_from_slice(b": ");
            push_integer(out, self.connected(name));
            out.extend_from_slice(b", ");
        }
        out.extend_from_slice(b"\"total\": ");
        push_integer(out, total);
        out.extend_from_slice(b"}, \"configuration\": {\"synced\": ");
        push_integer(out, self.sum(&|_, config| config == b"synced"));
        out.extend_from_slice(b", \"not_synced\": ");
        push_integer(out, self.sum(&|_, config| config != b"synced"));
        out.extend_from_slice(b", \"total\": ");
        push_integer(out, total);
        out.extend_from_slice(b"}}");
    }
}

/// Which platforms the agents run on, in order; the manager is not asked.
pub(super) fn os(reader: &Reader, replies: &Replies, visible: &Visible) -> Result<Bytes, Failure> {
    let rows = statement(visible, "os_platform", "AND os_platform != ''")?;
    kept(reader, replies, &rows, || write_os(reader, &rows))
}

fn write_os(reader: &Reader, rows: &Statement) -> Result<Bytes, Failure> {
    let mut platforms: BTreeSet<Vec<u8>> = BTreeSet::new();
    let mut collect = || -> Result<(), StoreError> {
        let mut statement = reader.prepare_cached(&rows.text)?;
        let mut rows = statement.query(apid_store::driver_values(&rows.params))?;
        while let Some(row) = rows.next()? {
            let platform = text(row, 0)?;
            if !platforms.contains(platform) {
                platforms.insert(platform.to_owned());
            }
        }
        Ok(())
    };
    collect()?;
    let mut envelope = Envelope::open(256);
    for (index, platform) in platforms.iter().enumerate() {
        if index > 0 {
            envelope.items().extend_from_slice(b", ");
        }
        push_text(envelope.items(), platform);
    }
    Ok(envelope.close(platforms.len() as u64, FailedItems::new(), &OS_MESSAGES))
}

/// The bytes of a text column, where they are; none for another kind of value.
pub(super) fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r [u8], StoreError> {
    Ok(match row.get_ref(column)? {
        ValueRef::Text(text) => text,
        _ => &[],
    })
}
