//! The lists of agents, written while their rows are read.

use std::sync::Arc;

use bytes::Bytes;

use super::replies::{Key, Replies};
use super::room::{Room, Share};
use super::rows::Plan;
use super::table::AGENTS;
use super::visible::Visible;
use crate::Failed;
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages};
use apid_home::clock::now;
use apid_store::query::Query;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::{Reader, StoreError};

/// What a field of an agent takes in a reply, as a first guess.
const FIELD_BYTES: u64 = 27;

/// The most that is set aside on that guess.
const MOST_BYTES: usize = 64 << 20;

/// Rows that are passed over without regret.
const NEAR: u64 = 2_000;

const MESSAGES: Messages = Messages {
    all: "All selected agents information was returned",
    some: "Some agents information was not returned",
    none: "No agent information was returned",
};

/// The answer to a list request.
pub(super) enum Listed {
    /// The whole reply.
    Reply(Bytes),
    /// It would take about so many bytes, and a share of the room for long replies.
    Long(u64),
}

/// The reply to a list request; a long one is made only with a share of the room for such.
pub(super) fn list(
    reader: &Reader,
    replies: &Replies,
    query: &Query,
    visible: &Visible,
    failed: Failed,
    share: Option<Share>,
) -> Result<Listed, Failure> {
    let scope = Scope { only: visible.only.as_deref(), except: &visible.except, now: now() };
    let select = sql::select(&AGENTS, query, scope)?;
    let key = Key::of(&select.page);
    let whole = failed.is_empty();
    if whole && let Some(reply) = replies.reply(reader.epoch(), &key) {
        return Ok(Listed::Reply(reply));
    }
    let mut envelope = Envelope::open(0);
    let plan = Plan::new(&select.fields);
    let bytes = |agents: u64| agents.saturating_mul(FIELD_BYTES).saturating_mul(select.fields.len() as u64);
    let total = match &select.keys {
        Some(keys) if far(query) => {
            let ids = ids(reader, replies, keys)?;
            let page = page(&ids, query);
            let bytes = bytes(page.len() as u64);
            if share.is_none() && Room::is_needed(bytes) {
                return Ok(Listed::Long(bytes));
            }
            envelope.expect(capacity(bytes));
            write_each(reader, &select.row, page, &plan, envelope.items())?;
            ids.len() as u64
        }
        _ => {
            let total = total(reader, replies, &select.count)?;
            let expected = query.limit.min(total.saturating_sub(query.offset));
            let bytes = bytes(expected);
            if share.is_none() && Room::is_needed(bytes) {
                return Ok(Listed::Long(bytes));
            }
            if expected > 0 {
                envelope.expect(capacity(bytes));
                write_rows(reader, &select.page, &plan, envelope.items())?;
            }
            total
        }
    };
    let reply = envelope.close(total, failed.into(), &MESSAGES);
    if whole {
        replies.keep_reply(reader.epoch(), key, &reply);
    }
    Ok(Listed::Reply(match share {
        Some(share) => share.hold(reply),
        None => reply,
    }))
}

/// The whole reply to a request for groups of equal agents. Its total is the number of agents, not of groups.
pub(super) fn grouped(
    reader: &Reader,
    replies: &Replies,
    query: &Query,
    visible: &Visible,
    now: i64,
) -> Result<Bytes, Failure> {
    let scope = Scope { only: visible.only.as_deref(), except: &visible.except, now };
    let grouped = sql::grouped(&AGENTS, query, scope)?;
    let key = Key::of(&grouped.page);
    if let Some(reply) = replies.reply(reader.epoch(), &key) {
        return Ok(reply);
    }
    let mut envelope = Envelope::open(0);
    let total = total(reader, replies, &grouped.matched)?;
    if total > 0 {
        write_rows(reader, &grouped.page, &Plan::counted(&grouped.fields), envelope.items())?;
    }
    let reply = envelope.close(total, FailedItems::new(), &MESSAGES);
    replies.keep_reply(reader.epoch(), key, &reply);
    Ok(reply)
}

/// Appends the agent of this number with all its fields, if it is there.
pub(super) fn row(reader: &Reader, id: i64, out: &mut Vec<u8>) -> Result<(), Failure> {
    let select = sql::select(&AGENTS, &Query::default(), Scope { only: None, except: &[], now: 0 })?;
    write_each(reader, &select.row, &[id], &Plan::new(&select.fields), out)?;
    Ok(())
}

/// Whether finding the page means passing over many other rows. Then the order of all rows is worth keeping: it gives the
/// total and every other page as well.
fn far(query: &Query) -> bool {
    query.filter.is_some() || query.search.is_some() || query.sort.is_some() || query.offset > NEAR
}

/// Bytes to set aside where so many are expected.
fn capacity(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX).min(MOST_BYTES)
}

fn page<'a>(ids: &'a [i64], query: &Query) -> &'a [i64] {
    let start = usize::try_from(query.offset).unwrap_or(usize::MAX).min(ids.len());
    let rest = ids.get(start..).unwrap_or_default();
    let length = usize::try_from(query.limit).unwrap_or(usize::MAX).min(rest.len());
    rest.get(..length).unwrap_or_default()
}

fn ids(reader: &Reader, replies: &Replies, keys: &Statement) -> Result<Arc<[i64]>, StoreError> {
    let key = Key::of(keys);
    if let Some(ids) = replies.list(reader.epoch(), &key) {
        return Ok(ids);
    }
    let mut statement = reader.prepare_cached(&keys.text)?;
    let ids = statement.query_map(apid_store::driver_values(&keys.params), |row| row.get(0))?;
    let ids: Arc<[i64]> = ids.collect::<Result<_, _>>()?;
    replies.keep_list(reader.epoch(), key, &ids);
    Ok(ids)
}

fn total(reader: &Reader, replies: &Replies, count: &Statement) -> Result<u64, StoreError> {
    let key = Key::of(count);
    if let Some(total) = replies.count(reader.epoch(), &key) {
        return Ok(total);
    }
    let mut statement = reader.prepare_cached(&count.text)?;
    let total: i64 = statement.query_row(apid_store::driver_values(&count.params), |row| row.get(0))?;
    let total = u64::try_from(total).unwrap_or(0);
    replies.keep_count(reader.epoch(), key, total);
    Ok(total)
}

pub fn write_rows(reader: &Reader, page: &Statement, plan: &Plan, out: &mut Vec<u8>) -> Result<(), StoreError> {
    let mut statement = reader.prepare_cached(&page.text)?;
    let mut rows = statement.query(apid_store::driver_values(&page.params))?;
    let start = out.len();
    while let Some(row) = rows.next()? {
        if out.len() > start {
            out.extend_from_slice(b", ");
        }
        plan.write(out, row)?;
    }
    Ok(())
}

fn write_each(reader: &Reader, sql: &str, ids: &[i64], plan: &Plan, out: &mut Vec<u8>) -> Result<(), StoreError> {
    let mut statement = reader.prepare_cached(sql)?;
    let start = out.len();
    for id in ids {
        let mut rows = statement.query([id])?;
        if let Some(row) = rows.next()? {
            if out.len() > start {
                out.extend_from_slice(b", ");
            }
            plan.write(out, row)?;
        }
    }
    Ok(())
}
