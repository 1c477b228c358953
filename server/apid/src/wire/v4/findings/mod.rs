//! Replies about monitored files, policies and vulnerabilities (docs/facts/04-modules.md, sections 14 to 16 and 20).

mod checks;
mod fields;

use std::fmt::Write as _;

use apid_inventory::clears::Cleared;
use apid_inventory::scans::{SoftwareScans, Span};
use apid_inventory::vulnerabilities::FieldValue;
use apid_store::query::Kind;
use wazuh_api_server::v4::models::{
    LastScan, RootcheckFinding, ScaPolicy, SyscheckFinding, Vulnerability, VulnerabilityLastScan,
    VulnerabilitySummaryReply,
};
use wazuh_api_server::{AffectedItems, DataWriter, FailedItems, Json, ListWriter, Messages};

use super::failure::Failure;
use super::inventory::{TableView, failed_items};
use super::items::{Nested, Shape};
use crate::wire::text::{push_agent_id, push_date, push_instant, push_integer, push_text};
pub(crate) use checks::CHECKS;

/// Estimated bytes per field, for sizing the reply buffer.
const FIELD_BYTES: u64 = 42;

const FILES_MESSAGES: Messages<'static> =
    Messages { all: "FIM findings of the agent were returned", some: "", none: "No FIM information was returned" };

const FILES_SHAPE: Shape = Shape { nested: Nested::All, null_dates: true, json: &["perm"], ..Shape::PLAIN };

/// Monitored files.
pub(crate) static FILES: TableView<SyscheckFinding> =
    TableView::new("v4 files", &fields::FILES, FILES_MESSAGES, FIELD_BYTES, FILES_SHAPE);

/// Monitored files in few words.
pub(crate) static FILES_IN_SHORT: TableView<SyscheckFinding> =
    TableView::new("v4 files in short", &fields::FILES_IN_SHORT, FILES_MESSAGES, FIELD_BYTES, FILES_SHAPE);

/// Findings of rootcheck.
pub(crate) static POLICY_EVENTS: TableView<RootcheckFinding> = TableView::new(
    "v4 policy events",
    &fields::POLICY_EVENTS,
    Messages {
        all: "All selected rootcheck information was returned",
        some: "Some rootcheck information was not returned",
        none: "No rootcheck information was returned",
    },
    FIELD_BYTES,
    Shape::PLAIN,
);

/// Policies with their last scans.
pub(crate) static POLICIES: TableView<ScaPolicy> = TableView::new(
    "v4 policies",
    &fields::POLICIES,
    Messages {
        all: "All selected SCA information was returned",
        some: "Some SCA information was not returned",
        none: "No SCA information was returned",
    },
    FIELD_BYTES,
    Shape::PLAIN,
);

/// Vulnerabilities.
pub(crate) static VULNERABILITIES: TableView<Vulnerability> = TableView::new(
    "v4 vulnerabilities",
    &fields::VULNERABILITIES,
    Messages {
        all: "All selected vulnerabilities were returned",
        some: "Some vulnerabilities were not returned",
        none: "No vulnerabilities were returned",
    },
    FIELD_BYTES,
    Shape { lists: &["external_references"], ..Shape::PLAIN },
);

/// Of clears of files.
pub(crate) const FILES_CLEARED: Messages<'static> = Messages {
    all: "Syscheck database was cleared on returned agents",
    some: "Syscheck database was not cleared on some agents",
    none: "No syscheck database was cleared",
};

/// Of clears of policies.
pub(crate) const POLICIES_CLEARED: Messages<'static> = Messages {
    all: "Rootcheck database was cleared on returned agents",
    some: "Rootcheck database was not cleared on some agents",
    none: "No rootcheck database was cleared",
};

/// Refuses a text that is no state of a finding.
///
/// # Errors
///
/// 400 with 1603.
pub(crate) fn must_be_status(status: Option<&str>) -> Result<(), Failure> {
    match status {
        None | Some("all" | "outstanding" | "solved") => Ok(()),
        Some(other) => Err(Failure::bad_request(1603).detail(other)),
    }
}

/// What became of a clear.
pub(crate) fn cleared(cleared: &Cleared, messages: &Messages<'_>) -> Json<AffectedItems<String>> {
    let mut writer = ListWriter::with_capacity(cleared.done.len().saturating_mul(8));
    for agent in &cleared.done {
        push_agent_id(writer.item(), *agent);
    }
    writer.finish(cleared.done.len() as u64, failed_items(&cleared.failed), messages)
}

/// The last scan of files.
pub(crate) fn last_scan_of_files(scan: Span) -> Json<AffectedItems<LastScan>> {
    last_scan(scan, push_date, "Last syscheck scan of the agent was returned")
}

/// The last scan of policies.
pub(crate) fn last_scan_of_policies(scan: Span) -> Json<AffectedItems<LastScan>> {
    last_scan(scan, push_instant, "Last rootcheck scan of the agent was returned")
}

fn last_scan(scan: Span, push: fn(&mut Vec<u8>, i64), all: &str) -> Json<AffectedItems<LastScan>> {
    let Span { start, end } = scan.of_one_scan();
    one([("start", start), ("end", end)], push, all)
}

/// The last scans of software.
pub(crate) fn last_scans_of_software(scans: SoftwareScans) -> Json<AffectedItems<VulnerabilityLastScan>> {
    let SoftwareScans { full, partial } = scans;
    let all = "Last vulnerability scans of the agent were returned";
    one([("last_full_scan", full), ("last_partial_scan", partial)], push_date, all)
}

/// A list of one item that has these dates; those that are not known are null.
fn one<T>(dates: [(&str, Option<i64>); 2], push: fn(&mut Vec<u8>, i64), all: &str) -> Json<AffectedItems<T>> {
    let mut writer = ListWriter::with_capacity(128);
    let out = writer.item();
    for (index, (name, date)) in dates.into_iter().enumerate() {
        out.extend_from_slice(if index == 0 { b"{\"" } else { b", \"" });
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\": ");
        match date {
            Some(date) => push(out, date),
            None => out.extend_from_slice(b"null"),
        }
    }
    out.push(b'}');
    let messages = Messages { all, some: "", none: "No last scan information was returned" };
    writer.finish(1, FailedItems::new(), &messages)
}

/// The columns that vulnerabilities can be counted by.
pub(crate) static VULNERABILITY_FIELDS: &apid_store::query::Table = &fields::VULNERABILITIES;

/// How many vulnerabilities have which value of a field.
pub(crate) fn summary(field: &str, counts: &[(FieldValue, u64)]) -> Json<VulnerabilitySummaryReply> {
    let kind = fields::VULNERABILITIES.field(field).map(|field| field.column.kind);
    let mut writer = DataWriter::with_capacity(counts.len().saturating_mul(32).saturating_add(32));
    let out = writer.data();
    out.extend_from_slice(b"{\"");
    out.extend_from_slice(field.as_bytes());
    out.extend_from_slice(b"\": {");
    for (index, (value, count)) in counts.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name_of(value, kind).as_bytes());
        out.extend_from_slice(b": ");
        push_integer(out, *count);
    }
    out.extend_from_slice(b"}}");
    writer.finish()
}

/// A value as the name of a member: dates with a blank between day and time, as the real API writes them there.
fn name_of(value: &FieldValue, kind: Option<Kind>) -> String {
    let mut name = String::new();
    let written = match value {
        FieldValue::Text(text) => return text.clone(),
        FieldValue::Integer(epoch) if kind == Some(Kind::Date) => {
            let mut date = Vec::new();
            push_date(&mut date, *epoch);
            return String::from_utf8_lossy(&date).trim_matches('"').replacen('T', " ", 1);
        }
        FieldValue::Integer(number) => write!(name, "{number}"),
        FieldValue::Real(number) => write!(name, "{number}"),
    };
    // A `String` takes everything.
    written.map_or_else(|_| String::new(), |()| name)
}
