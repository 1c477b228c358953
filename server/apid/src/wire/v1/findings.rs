//! Replies about monitored files and policies (docs/facts/08-v1.md, sections 8, 9 and 12), written while the rows are
//! read.

use apid_inventory::Failed;
use apid_inventory::scans::Span;
use apid_inventory::sink::{RowSink, View};
use apid_store::query::{Field, Table};
use apid_store::schema::findings::{files, policy_events};
use apid_store::{Row, StoreError};
use bytes::Bytes;
use jiff::{Timestamp, tz::TimeZone};
use wazuh_api_server::Json;

use super::Form;
use super::agents::date;
use super::envelope::{push_member, push_name};
use crate::wire::text::push_integer;

/// A list, in the form that a caller wants.
pub(crate) struct Findings {
    guide: FindingsView,
    v12: FindingsView,
}

impl Findings {
    const fn new(ids: [&'static str; 2], table: &'static Table, write: Write) -> Self {
        let [guide, v12] = ids;
        Self {
            guide: FindingsView { id: guide, table, write, form: Form::Guide },
            v12: FindingsView { id: v12, table, write, form: Form::V12 },
        }
    }

    /// The view for a form.
    pub(crate) const fn view(&'static self, form: Form) -> &'static FindingsView {
        match form {
            Form::Guide => &self.guide,
            Form::V12 => &self.v12,
        }
    }
}

/// The findings of policies. The writer below knows the order of the fields.
pub(crate) static POLICY_EVENTS: Findings =
    Findings::new(["v1 policy events", "v1.2 policy events"], &EVENTS, push_event);

/// The files that have changed. The writers below know the order of the fields.
pub(crate) static CHANGED_FILES: Findings =
    Findings::new(["v1 changed files", "v1.2 changed files"], &FILES, push_changed_file);

/// The files of a name, with what is known of them.
pub(crate) static FILES_OF_NAME: Findings =
    Findings::new(["v1 files of a name", "v1.2 files of a name"], &FILES, push_file);

static EVENTS: Table = Table {
    source: &policy_events::BY_START,
    fields: &[
        Field::new("status", &policy_events::STATUS),
        Field::new("readDay", &policy_events::DATE_LAST),
        Field::new("oldDay", &policy_events::DATE_FIRST),
        Field::new("event", &policy_events::LOG),
    ],
    always: &[],
};

static FILES: Table = Table {
    source: &files::BY_REPORT,
    fields: &[
        Field::new("readDay", &files::DATE),
        Field::new("file", &files::FILE),
        Field::new("changes", &files::CHANGES),
        Field::new("size", &files::SIZE),
        Field::new("perm", &files::PERM),
        Field::new("uid", &files::UID),
        Field::new("gid", &files::GID),
        Field::new("md5", &files::MD5),
        Field::new("sha1", &files::SHA1),
    ],
    always: &[],
};

/// A list of findings.
pub(crate) struct FindingsView {
    id: &'static str,
    table: &'static Table,
    write: Write,
    form: Form,
}

/// Appends a row as an item.
type Write = fn(Form, &mut Vec<u8>, &Row<'_>) -> Result<(), StoreError>;

impl View for FindingsView {
    fn id(&self) -> &'static str {
        self.id
    }

    fn table(&self) -> &'static Table {
        self.table
    }

    fn estimate(&self, rows: u64, _: &[&'static Field]) -> u64 {
        rows.saturating_mul(160)
    }

    fn open(&self, _: &[&'static Field], bytes: u64) -> Box<dyn RowSink> {
        let mut out = Vec::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX).saturating_add(64));
        out.extend_from_slice(self.form.open());
        out.push(b'[');
        Box::new(FindingsSink { out, write: self.write, form: self.form, rows: 0 })
    }
}

struct FindingsSink {
    out: Vec<u8>,
    write: Write,
    form: Form,
    rows: u64,
}

impl RowSink for FindingsSink {
    fn row(&mut self, agent: i64, row: &Row<'_>) -> Result<(), StoreError> {
        let item = self.item(agent, row)?;
        self.push(&item);
        Ok(())
    }

    fn item(&self, _: i64, row: &Row<'_>) -> Result<Vec<u8>, StoreError> {
        let mut item = Vec::with_capacity(256);
        (self.write)(self.form, &mut item, row)?;
        Ok(item)
    }

    fn push(&mut self, item: &[u8]) {
        if self.rows > 0 {
            self.out.push(b',');
        }
        self.rows += 1;
        self.out.extend_from_slice(item);
    }

    fn finish(mut self: Box<Self>, _: u64, _: &Failed) -> Bytes {
        self.out.push(b']');
        self.out.extend_from_slice(self.form.close());
        self.out.into()
    }
}

/// A list that one of the views has written.
pub(crate) fn list<T>(reply: Bytes) -> Json<T> {
    Json::from_encoded(reply)
}

/// The last scan of files or policies, by the name of its times: `syscheck` or `rootcheck`.
pub(crate) fn last_scan<T>(form: Form, name: &str, scan: Span) -> Json<T> {
    let mut out = form.open().to_vec();
    out.push(b'{');
    push_member(&mut out, &format!("{name}Time"), date(scan.start).as_bytes());
    push_member(&mut out, &format!("{name}EndTime"), date(scan.end).as_bytes());
    out.push(b'}');
    out.extend_from_slice(form.close());
    Json::from_encoded(out)
}

fn push_event(_: Form, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
    out.push(b'{');
    push_member(out, "status", row.text(0)?);
    push_member(out, "readDay", day(row.get(1)?).as_bytes());
    push_member(out, "oldDay", day(row.get(2)?).as_bytes());
    push_member(out, "event", row.text(3)?);
    out.push(b'}');
    Ok(())
}

fn push_changed_file(form: Form, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
    push_file_but_attributes(form, out, row)?;
    out.push(b'}');
    Ok(())
}

fn push_file_but_attributes(form: Form, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
    let date = match form {
        Form::Guide => "readDay",
        Form::V12 => "date",
    };
    out.push(b'{');
    push_member(out, date, day(row.get(0)?).as_bytes());
    push_member(out, "file", row.text(1)?);
    push_number(out, "changes", counted(row.get(2)?));
    Ok(())
}

fn push_number(out: &mut Vec<u8>, name: &str, number: i64) {
    out.push(b',');
    push_name(out, name);
    push_integer(out, number);
}

fn push_file(form: Form, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
    push_file_but_attributes(form, out, row)?;
    let is_changed = row.get::<Option<i64>>(2)?.unwrap_or(1) > 1;
    let is_unix = row.text(1)?.starts_with(b"/");
    let letters = row.text(4)?;
    let mode = if is_unix { mode(letters) } else { None };
    let size = row.get::<Option<i64>>(3)?.unwrap_or(0).to_string();

    out.push(b',');
    push_name(out, "attrs");
    out.push(b'{');
    push_member(out, "event", if is_changed { b"modified" } else { b"added" });
    push_member(out, "size", size.as_bytes());
    push_number(out, "mode", mode.map_or(0, |bits| i64::from(REGULAR_FILE | bits)));
    let texts = [
        ("perm", if mode.is_some() { letters } else { b"" }),
        ("uid", if is_unix { row.text(5)? } else { b"" }),
        ("gid", if is_unix { row.text(6)? } else { b"" }),
        ("md5", row.text(7)?),
        ("sha1", row.text(8)?),
    ];
    for (name, text) in texts {
        push_member(out, name, text);
    }
    out.extend_from_slice(b"}}");
    Ok(())
}

/// How often a file was seen to change, as the tools of 2016 count: the first change is none, and after the fourth
/// changes are ignored.
fn counted(changes: Option<i64>) -> i64 {
    match changes.unwrap_or(1) {
        ..=1 => 0,
        changes => changes.min(4),
    }
}

/// The type of a regular file, among the bits of its mode.
const REGULAR_FILE: u32 = 0o100_000;

/// The bits that letters such as `rw-r--r--` stand for.
fn mode(letters: &[u8]) -> Option<u32> {
    let letters: &[u8; 9] = letters.try_into().ok()?;
    let mut bits = 0;
    for (index, (letter, shift)) in letters.iter().zip((0..9).rev()).enumerate() {
        let bit = 1 << shift;
        // The third of each group may tell of the bits above, in capitals where its own is not set.
        let special = 0o1000 << (2 - index / 3);
        bits |= match (letter, index % 3) {
            (b'-', _) => 0,
            (b'r', 0) | (b'w', 1) | (b'x', 2) => bit,
            (b's', 2) if index < 8 => bit | special,
            (b'S', 2) if index < 8 => special,
            (b't', 2) if index == 8 => bit | special,
            (b'T', 2) if index == 8 => special,
            _ => return None,
        };
    }
    Some(bits)
}

/// `2016 Feb 23 12:52:58`, in local time as it was in 2016.
fn day(time: Option<i64>) -> String {
    let time = time.filter(|time| *time > 0).and_then(|time| Timestamp::from_second(time).ok());
    let zoned = time.map(|time| time.to_zoned(TimeZone::system()));
    zoned.map_or_else(|| "Unknown".to_owned(), |time| time.strftime("%Y %b %d %H:%M:%S").to_string())
}

#[cfg(test)]
mod tests {
    use super::{counted, day, mode};

    #[test]
    fn letters_are_bits() {
        for (letters, bits) in [
            ("rw-r--r--", Some(0o644)),
            ("rwxr-xr-x", Some(0o755)),
            ("---------", Some(0)),
            ("rwsr-sr-t", Some(0o7755)),
            ("rwSr-Sr-T", Some(0o7644)),
            ("rw-r--r-", None),
            ("100644", None),
            ("wr-r--r--", None),
            ("rwtr--r--", None),
            (r#"{"a": {}}"#, None),
        ] {
            assert_eq!(mode(letters.as_bytes()), bits, "{letters}");
        }
    }

    #[test]
    fn changes_are_counted_as_in_2016() {
        assert_eq!([None, Some(0), Some(1), Some(2), Some(4), Some(9)].map(counted), [0, 0, 0, 2, 4, 4]);
    }

    #[test]
    fn days_have_two_digits() {
        let day = day(Some(1_454_410_650));
        assert!(day.starts_with("2016 Feb 02 ") && day.len() == 20, "{day}");
        assert_eq!(super::day(Some(0)), "Unknown");
    }
}
