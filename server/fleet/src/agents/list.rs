//! The lists of agents, written while their rows are read.

use std::sync::Arc;

use bytes::Bytes;

use super::replies::{Key, Replies};
use super::room::{Room, Share};
use super::rows::Plan;
use super::table::AGENTS;
use super::visible::Visible;
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, python_repr};
use apid_home::clock::now;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::query::{Clause, Expr, Op, Query, QueryError, parse_age};
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

/// Plain filter parameters, each a field of an agent and the values that it may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Age of the last keepalive, or of the registration of an agent that never connected; `0s` for none.
    pub older_than: Option<String>,
    /// Field and values, in the order in which messages name them.
    pub fields: Vec<(&'static str, Vec<String>)>,
}

impl Filters {
    /// Adds a filter, unless no value is given.
    #[must_use]
    pub fn with(mut self, field: &'static str, values: impl IntoIterator<Item = String>) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        if !values.is_empty() {
            self.fields.push((field, values));
        }
        self
    }

    /// Adds the condition that they mean together.
    pub(super) fn apply(&self, query: &mut Query) -> Result<(), QueryError> {
        for (field, values) in &self.fields {
            match *field {
                "version" => {
                    query.filter_by(field, &values.iter().map(|value| full_version(value)).collect::<Vec<_>>());
                }
                _ => query.filter_by(field, values),
            }
        }
        if let Some(age) = &self.older_than
            && parse_age(age)? > 0
        {
            query.restrict(older_than(age));
        }
        Ok(())
    }

    /// Why an agent that the filters and `q` are not true of is left alone.
    pub(super) fn refusal(&self, q: Option<&str>) -> Failure {
        Failure::bad_request(1731)
            .detail(format_args!("some of the requirements are not met -> {}", self.requirements(q)))
    }

    /// The filters as the message names them: the status as a Python list, `older_than` after it, then the others and `q`.
    fn requirements(&self, q: Option<&str>) -> String {
        let mut texts = Vec::new();
        let mut others = Vec::new();
        for (field, values) in &self.fields {
            match *field {
                "status" => {
                    let values: Vec<_> = values.iter().map(|value| python_repr(value)).collect();
                    texts.push(format!("status: [{}]", values.join(", ")));
                }
                _ => others.push(format!("{field}: {}", values.join(","))),
            }
        }
        texts.extend(self.older_than.iter().map(|age| format!("older_than: {age}")));
        texts.append(&mut others);
        texts.extend(q.iter().filter(|q| !q.is_empty()).map(|q| format!("q: {q}")));
        texts.join(", ")
    }
}

/// See docs/facts/03-queries.md, section 2.4.
fn older_than(age: &str) -> Expr {
    let clause = |field: &str, op, value: &str| Expr::Clause(Clause::new(field, op, value));
    let status = |op| clause("status", op, "never_connected");
    Expr::or(vec![
        Expr::and(vec![clause("lastKeepAlive", Op::Greater, age), status(Op::NotEqual)]),
        Expr::and(vec![clause("dateAdd", Op::Greater, age), status(Op::Equal)]),
    ])
}

/// `4.14.7` and `v4.14.7` stand for `wazuh v4.14.7`.
fn full_version(text: &str) -> String {
    let digits = |text: &str| text.starts_with(|symbol: char| symbol.is_ascii_digit());
    match text.strip_prefix(['v', 'V']) {
        Some(number) if digits(number) => format!("wazuh v{number}"),
        _ if digits(text) => format!("wazuh v{text}"),
        _ => text.to_owned(),
    }
}

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
    failed: FailedItems,
    share: Option<Share>,
) -> Result<Listed, Failure> {
    let scope = Scope { only: visible.only.as_deref(), except: &visible.except, now: now() };
    let select = sql::select(&AGENTS, query, scope)?;
    let key = Key::of(&select.page);
    let whole = failed.count() == 0;
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
    let reply = envelope.close(total, failed, &MESSAGES);
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

#[cfg(test)]
mod tests {
    use super::{Filters, Query, full_version};

    #[test]
    fn versions_are_completed() {
        for text in ["4.14.7", "v4.14.7", "V4.14.7", "wazuh v4.14.7"] {
            assert_eq!(full_version(text), "wazuh v4.14.7");
        }
        assert_eq!(full_version("Wazuh v4.14.1"), "Wazuh v4.14.1");
    }

    #[test]
    fn filters_and_query_are_joined() {
        let filters = Filters { older_than: Some("7d".into()), fields: Vec::new() }
            .with("status", ["active".to_owned(), "pending".to_owned()])
            .with("name", None)
            .with("version", Some("4.9".to_owned()));
        let mut query = Query::default();
        let asked = filters.apply(&mut query).and_then(|()| query.filter_text("id=1,id=2"));
        assert_eq!(asked, Ok(()));
        assert_eq!(
            query.filter.map(|filter| filter.to_string()).unwrap_or_default(),
            "(status=active,status=pending);version=wazuh v4.9;\
             (lastKeepAlive>7d;status!=never_connected,dateAdd>7d;status=never_connected);(id=1,id=2)"
        );
        let mut query = Query::default();
        let none = Filters { older_than: Some("0s".into()), fields: Vec::new() };
        assert_eq!((none.apply(&mut query), query.filter), (Ok(()), None));
    }
}
