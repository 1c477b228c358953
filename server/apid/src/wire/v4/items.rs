//! Rows of databases as the items of a list, from the database to the bytes of the reply, without a value between.
//!
//! What an item looks like follows from its columns' kinds and from a [`Shape`]. Must not be here: the reply around the
//! items.

use std::ops::Range;

use apid_store::query::{Field, Kind};
use apid_store::{Row, StoreError, Value};
use serde::de::IgnoredAny;

use crate::wire::text::{push_agent_id, push_date, push_inside, push_instant, push_integer, push_release, push_text};

/// What items look like, beyond what the kinds of their columns say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Which names before a dot are those of objects.
    pub(crate) nested: Nested,
    /// Values are as agents report them: numbers are numbers, and a text that is a time is one whatever its column. An
    /// item names its agent.
    pub(crate) is_reported: bool,
    /// A date that was never set is null.
    pub(crate) null_dates: bool,
    /// Names of the fields whose texts may be objects or lists of JSON.
    pub(crate) json: &'static [&'static str],
    /// Names of the fields whose texts are lists of JSON; another text stands for an empty one.
    pub(crate) lists: &'static [&'static str],
}

/// Which names before a dot are those of objects.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Nested {
    /// These.
    Only(&'static [&'static str]),
    /// All.
    All,
    /// All of which an item has several members, and these.
    Several(&'static [&'static str]),
}

impl Shape {
    /// Of columns alone.
    pub(crate) const PLAIN: Self =
        Self { nested: Nested::Only(&[]), is_reported: false, null_dates: false, json: &[], lists: &[] };
}

/// Shown where a value is missing and nothing is left out.
pub(crate) const NOT_AVAILABLE: &[u8] = b"N/A";

/// How the columns of a row become the members of an object.
pub(crate) struct ItemWriter {
    members: Vec<Member>,
    groups: Vec<Group>,
    /// Whether a row stands for several: nothing is left out then, and behind the columns comes their number.
    is_counted: bool,
}

struct Member {
    /// The name with its quotes and colon, and the quote that a text begins with: as a member of the item and as one of
    /// its group's object, as far as it can be either.
    flat: Box<[u8]>,
    nested: Box<[u8]>,
    form: Form,
}

/// Fields that stand together, since their names have a beginning in common.
struct Group {
    /// The beginning with its quotes and colon, and a brace.
    opening: Box<[u8]>,
    object: Object,
    /// Which of the members they are.
    members: Range<usize>,
}

/// When fields of a group are an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    Never,
    Always,
    IfSeveral,
}

/// How a value is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Reported,
    AgentId,
    Names,
    Date,
    /// A date, or null if it was never set.
    DateOrNull,
    /// A date, or nothing if it was never set.
    DateIfAny,
    Instant,
    /// A version without the name of the product.
    Release,
    Json,
    List,
}

/// A name with its quotes and colon, and the quote that a text begins with.
fn opened(name: &str) -> Box<[u8]> {
    [&b"\""[..], name.as_bytes(), b"\": \""].concat().into()
}

impl Shape {
    fn form(&self, field: &Field) -> Form {
        match field.column.kind {
            _ if self.is_reported => Form::Reported,
            Kind::AgentId => Form::AgentId,
            Kind::Date if self.null_dates => Form::DateOrNull,
            Kind::Date => Form::Date,
            Kind::Epoch => Form::DateIfAny,
            Kind::Instant => Form::Instant,
            Kind::Release => Form::Release,
            Kind::List => Form::Names,
            _ if self.json.contains(&field.name) => Form::Json,
            _ if self.lists.contains(&field.name) => Form::List,
            Kind::Text | Kind::Integer | Kind::Real | Kind::TimeText | Kind::Version => Form::Plain,
        }
    }

    fn object(&self, prefix: &str) -> Object {
        match self.nested {
            _ if prefix.is_empty() => Object::Never,
            Nested::Only(these) if these.contains(&prefix) => Object::Always,
            Nested::Only(_) => Object::Never,
            Nested::All => Object::Always,
            Nested::Several(these) if these.contains(&prefix) => Object::Always,
            Nested::Several(_) => Object::IfSeveral,
        }
    }
}

impl ItemWriter {
    /// Of rows that have these columns.
    pub(crate) fn new(fields: &[&'static Field], shape: &Shape) -> Self {
        let mut groups: Vec<(Group, &'static str)> = Vec::new();
        let mut members = Vec::with_capacity(fields.len());
        for (index, field) in fields.iter().enumerate() {
            let (prefix, rest) = field.name.split_once('.').unwrap_or(("", field.name));
            let object = shape.object(prefix);
            members.push(Member {
                flat: if object == Object::Always { Box::default() } else { opened(field.name) },
                nested: if object == Object::Never { Box::default() } else { opened(rest) },
                form: shape.form(field),
            });
            match groups.last_mut() {
                Some((group, known)) if *known == prefix => group.members.end = index + 1,
                _ => {
                    let opening = format!("\"{prefix}\": {{").into_bytes().into();
                    groups.push((Group { opening, object, members: index..index + 1 }, prefix));
                }
            }
        }
        Self { members, groups: groups.into_iter().map(|(group, _)| group).collect(), is_counted: false }
    }

    /// The same, where rows stand for several if they are counted.
    pub(crate) fn counted(fields: &[&'static Field], shape: &Shape, is_counted: bool) -> Self {
        Self { is_counted, ..Self::new(fields, shape) }
    }

    /// Of the elements of a list, whose name stands before a dot and is not repeated in them.
    pub(crate) fn of_elements(fields: &[&'static Field]) -> Self {
        let mut writer = Self::new(fields, &Shape::PLAIN);
        for (member, field) in writer.members.iter_mut().zip(fields) {
            member.flat = opened(field.name.split_once('.').map_or(field.name, |(_, rest)| rest));
        }
        writer
    }

    /// Appends one row as an object. What is NULL is left out.
    pub(crate) fn write(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        self.write_members(out, row)?;
        if self.is_counted {
            out.extend_from_slice(b"\"count\": ");
            push_integer(out, row.get::<i64>(self.members.len())?);
        }
        close(out);
        Ok(())
    }

    /// Appends one row of what this agent reports. What is NULL is left out.
    pub(crate) fn write_of(&self, out: &mut Vec<u8>, agent: i64, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        self.write_members(out, row)?;
        out.extend_from_slice(b"\"agent_id\": ");
        push_agent_id(out, agent);
        out.push(b'}');
        Ok(())
    }

    /// Appends the members of an object, each with a comma behind it.
    pub(crate) fn write_members(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        for group in &self.groups {
            let members = self.members.get(group.members.clone()).unwrap_or(&[]);
            let nested = match group.object {
                Object::Never => false,
                Object::Always => true,
                Object::IfSeveral => {
                    let mut present = 0;
                    for (column, member) in group.members.clone().zip(members) {
                        present += usize::from(!is_absent(row.value(column)?, member.form));
                    }
                    present > 1
                }
            };
            let begin = out.len();
            if nested {
                out.extend_from_slice(&group.opening);
            }
            let empty = out.len();
            for (column, member) in group.members.clone().zip(members) {
                let name = if nested { &member.nested } else { &member.flat };
                self.write_member(out, row, column, name, member.form)?;
            }
            if nested && out.len() == empty {
                out.truncate(begin);
            } else if nested {
                close(out);
                out.extend_from_slice(b", ");
            }
        }
        Ok(())
    }

    /// Appends a member with a comma behind it, unless it is left out. `name` has the quote that a text begins with.
    #[inline]
    fn write_member(
        &self,
        out: &mut Vec<u8>,
        row: &Row<'_>,
        column: usize,
        name: &[u8],
        form: Form,
    ) -> Result<(), StoreError> {
        let mut value = row.value(column)?;
        if is_absent(value, form) {
            match value {
                _ if !self.is_counted => return Ok(()),
                Value::Integer(_) => {}
                _ => value = Value::Text(NOT_AVAILABLE),
            }
        }
        if let (Value::Text(text), Form::Plain) = (value, form) {
            out.extend_from_slice(name);
            if row.is_plain(column) {
                out.extend_from_slice(text);
            } else {
                push_inside(out, text);
            }
            out.extend_from_slice(b"\", ");
        } else {
            out.extend_from_slice(name.split_last().map_or(name, |(_quote, name)| name));
            push(out, value, form);
            out.extend_from_slice(b", ");
        }
        Ok(())
    }
}

/// Ends an object whose last member was followed by a comma, or that is empty.
pub(crate) fn close(out: &mut Vec<u8>) {
    if out.ends_with(b", ") {
        out.truncate(out.len().saturating_sub(2));
    }
    out.push(b'}');
}

/// See docs/facts/03-queries.md, section 2.10.
fn is_absent(value: Value<'_>, form: Form) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text == b"(null)",
        Value::Integer(number) => form == Form::DateIfAny && number == 0,
        Value::Real(_) | Value::Bytes(_) => false,
    }
}

fn push(out: &mut Vec<u8>, value: Value<'_>, form: Form) {
    match (value, form) {
        (Value::Integer(number), Form::AgentId) => push_agent_id(out, number),
        (Value::Integer(0), Form::DateOrNull) => out.extend_from_slice(b"null"),
        (Value::Integer(epoch), Form::Date | Form::DateOrNull | Form::DateIfAny) => push_date(out, epoch),
        (Value::Integer(epoch), Form::Instant) => push_instant(out, epoch),
        (Value::Text(text), Form::Reported) if is_time(text) => push_time(out, text),
        (Value::Text(text), Form::Names) => push_names(out, text),
        (Value::Text(text), Form::Release) => push_release(out, text),
        (Value::Text(text), Form::Json) if is_composite(text) => out.extend_from_slice(text),
        (Value::Text(text), Form::List) if text.first() == Some(&b'[') && is_composite(text) => {
            out.extend_from_slice(text);
        }
        (_, Form::List) => out.extend_from_slice(b"[]"),
        (Value::Integer(number), _) => push_integer(out, number),
        (Value::Text(text) | Value::Bytes(text), _) => push_text(out, text),
        (Value::Real(number), _) if number.is_finite() => out.extend_from_slice(number.to_string().as_bytes()),
        (Value::Real(_) | Value::Null, _) => out.extend_from_slice(b"null"),
    }
}

/// Names separated by commas, as a list.
fn push_names(out: &mut Vec<u8>, names: &[u8]) {
    out.push(b'[');
    for (index, name) in names.split(|byte| *byte == b',').enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name);
    }
    out.push(b']');
}

/// Whether a text is a time as agents write it: `YYYY/MM/DD HH:MM:SS`.
fn is_time(text: &[u8]) -> bool {
    let form = b"0000/00/00 00:00:00";
    text.len() == form.len()
        && text.iter().zip(form).all(|(byte, form)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form })
}

/// Appends a time, in the form of this wire.
fn push_time(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    out.extend(text.iter().map(|byte| match byte {
        b'/' => b'-',
        b' ' => b'T',
        other => *other,
    }));
    out.extend_from_slice(b"+00:00\"");
}

/// Whether a text is an object or a list of JSON, to be shown as what it is.
fn is_composite(text: &[u8]) -> bool {
    // A database takes any bytes for a text, and the reader passes over those of a value that it ignores.
    let is_read = |text| serde_json::from_str::<IgnoredAny>(text).is_ok();
    matches!(text.first(), Some(b'{' | b'[')) && std::str::from_utf8(text).is_ok_and(is_read)
}

#[cfg(test)]
mod tests {
    use super::is_composite;

    #[test]
    fn objects_and_lists_are_shown_as_such() {
        for (text, is) in [
            (r#"{"S-1-5": {"name": "a", "allowed": ["read"]}}"#, true),
            ("[]", true),
            ("{", false),
            ("{} x", false),
            ("100644", false),
            ("rw-r--r--", false),
            ("", false),
        ] {
            assert_eq!(is_composite(text.as_bytes()), is, "{text}");
        }
        assert!(!is_composite(b"[\"\xff\"]"));
    }
}
