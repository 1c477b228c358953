//! Replies about agents (docs/facts/08-v1.md, sections 6 and 12), written while the rows are read.

use apid_fleet::Failed;
use apid_fleet::sink::{RowSink, View};
use apid_home::agent::id_text;
use apid_inventory::scans::LastScans;
use apid_store::query::{Field, Table};
use apid_store::schema::agent;
use apid_store::{Row, StoreError};
use bytes::Bytes;
use jiff::{Timestamp, tz::TimeZone};
use wazuh_api_server::v1::models::{AgentListReply, AgentReply, TextReply};
use wazuh_api_server::{Error, Json};

use super::Form;
use super::envelope::{push_member, push_name};
use crate::wire::text::push_agent_id;

/// The fields of an agent in lists, then those that only its details have. The sinks below know their order.
static FIELDS: [Field; 7] = [
    Field::new("id", &agent::ID),
    Field::new("name", &agent::NAME),
    Field::new("ip", &agent::REGISTER_IP),
    Field::new("status", &agent::CONNECTION_STATUS),
    Field::new("os", &agent::OS_UNAME),
    Field::new("version", &agent::VERSION),
    Field::new("lastKeepAlive", &agent::LAST_KEEPALIVE),
];

static LISTED: Table = Table { source: &agent::AGENTS, fields: FIELDS.split_at(4).0, always: &[] };
static SHOWN: Table = Table { source: &agent::AGENTS, fields: &FIELDS, always: &[] };

/// The list of agents in a form.
pub(crate) fn list_in(form: Form) -> &'static AgentView {
    static GUIDE: AgentView = AgentView { id: "v1 agents", table: &LISTED, form: Some(Form::Guide) };
    static V12: AgentView = AgentView { id: "v1.2 agents", table: &LISTED, form: Some(Form::V12) };
    match form {
        Form::Guide => &GUIDE,
        Form::V12 => &V12,
    }
}

/// An agent's details, but for its scans and the envelope.
pub(crate) static DETAILS: AgentView = AgentView { id: "v1 agent", table: &SHOWN, form: None };

/// The text for a date that is not known, and for anything else.
const UNKNOWN: &str = "Unknown";

/// The states, in the words of release 4, that an agent of a status has; `None` for a status that no agent can have.
pub(crate) fn states(status: &str) -> Option<&'static [&'static str]> {
    Some(match status.to_ascii_lowercase().as_str() {
        "active" => &["active"],
        "disconnected" => &["disconnected", "pending"],
        "never connected" => &["never_connected"],
        _ => return None,
    })
}

/// A view of agents: a list in its envelope, or the beginning of one agent's details.
pub(crate) struct AgentView {
    id: &'static str,
    table: &'static Table,
    form: Option<Form>,
}

impl View for AgentView {
    fn id(&self) -> &'static str {
        self.id
    }

    fn table(&self) -> &'static Table {
        self.table
    }

    fn estimate(&self, rows: u64, _: &[&'static Field]) -> u64 {
        rows.saturating_mul(80)
    }

    fn open(&self, _: &[&'static Field], _: bool, bytes: u64) -> Box<dyn RowSink> {
        let mut out = Vec::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX).saturating_add(64));
        if let Some(form) = self.form {
            out.extend_from_slice(form.open());
            out.push(b'[');
        }
        Box::new(AgentSink { out, form: self.form, rows: 0 })
    }
}

/// A list, or the beginning of an agent's details.
struct AgentSink {
    out: Vec<u8>,
    /// That of a list.
    form: Option<Form>,
    rows: u64,
}

impl RowSink for AgentSink {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let (out, id) = (&mut self.out, row.get::<i64>(0)?);
        if self.rows > 0 {
            out.push(b',');
        }
        self.rows += 1;
        let is_manager = id == 0;
        out.push(b'{');
        push_name(out, "id");
        push_agent_id(out, id);
        push_member(out, "name", row.text(1)?);
        let ip = if is_manager { b"127.0.0.1" } else { row.text(2)? };
        let in_list = self.form.is_some();
        push_member(out, "ip", if !in_list && ip == b"any" { b"any/any" } else { ip });
        push_member(out, "status", if is_manager { b"Active" } else { status(row.text(3)?).as_bytes() });
        if in_list {
            out.push(b'}');
            return Ok(());
        }
        let uname = text(row, 4)?.split(['|', ' ']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        member(out, "os", known(&uname));
        member(out, "version", known(&text(row, 5)?));
        match row.get::<Option<i64>>(6)? {
            _ if is_manager => member(out, "lastKeepAlive", "Not available"),
            time => member(out, "lastKeepAlive", &date(time.filter(|time| *time > 0))),
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>, _: u64, _: &Failed) -> Bytes {
        if let Some(form) = self.form {
            self.out.push(b']');
            self.out.extend_from_slice(form.close());
        }
        self.out.into()
    }
}

/// A list that a view of [`list_in`] has written.
pub(crate) fn list(reply: Bytes) -> Json<AgentListReply> {
    Json::from_encoded(reply)
}

/// What [`DETAILS`] has written of an agent, and its scans. `None` when it has found no agent.
pub(crate) fn details(form: Form, written: &Bytes, scans: &LastScans) -> Option<Json<AgentReply>> {
    if written.is_empty() {
        return None;
    }
    let mut out = written.to_vec();
    for (name, time) in [
        ("syscheckTime", scans.syscheck.start),
        ("syscheckEndTime", scans.syscheck.end),
        ("rootcheckTime", scans.rootcheck.start),
        ("rootcheckEndTime", scans.rootcheck.end),
    ] {
        member(&mut out, name, &date(time));
    }
    out.push(b'}');
    Some(form.around(&out))
}

/// The success of adding an agent.
pub(crate) fn added(form: Form, id: i64) -> Result<Json<TextReply>, Error> {
    form.added(&id_text(id))
}

fn text<'r>(row: &Row<'r>, column: usize) -> Result<std::borrow::Cow<'r, str>, StoreError> {
    row.text(column).map(String::from_utf8_lossy)
}

/// Appends a member that is not the first.
fn member(out: &mut Vec<u8>, name: &str, value: &str) {
    push_member(out, name, value.as_bytes());
}

const fn status(state: &[u8]) -> &'static str {
    match state {
        b"active" => "Active",
        b"disconnected" | b"pending" => "Disconnected",
        _ => "Never connected",
    }
}

const fn known(text: &str) -> &str {
    if text.is_empty() { UNKNOWN } else { text }
}

/// `Tue Feb  2 10:57:30 2016`, in local time as it was in 2016.
pub(super) fn date(time: Option<i64>) -> String {
    let zoned = time.and_then(|time| Timestamp::from_second(time).ok()).map(|time| time.to_zoned(TimeZone::system()));
    zoned.map_or_else(|| UNKNOWN.to_owned(), |time| time.strftime("%a %b %e %H:%M:%S %Y").to_string())
}

#[cfg(test)]
mod tests {
    use super::{date, states, status};

    #[test]
    fn states_are_those_of_2016() {
        assert_eq!(
            [&b"active"[..], b"pending", b"disconnected", b"never_connected", b""].map(status),
            ["Active", "Disconnected", "Disconnected", "Never connected", "Never connected",]
        );
        assert_eq!(states("DISCONNECTED"), Some(&["disconnected", "pending"][..]));
        assert_eq!(states("never connected"), Some(&["never_connected"][..]));
        assert_eq!(states("gone"), None);
    }

    #[test]
    fn days_are_padded_with_a_blank() {
        let date = date(Some(1_454_410_650));
        assert!(date.starts_with("Tue Feb  2 ") && date.ends_with(":30 2016") && date.len() == 24, "{date}");
        assert_eq!(super::date(None), "Unknown");
    }
}
