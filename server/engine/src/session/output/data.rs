//! The fields of an event as an object: `a.b` is a member of `a`.

use crate::event::{Event, Fixed};
use crate::json::{Text, Value, parse_whole};

/// Fields that every event may have, in the order in which they are shown.
const FIELDS: [(&str, Fixed); 14] = [
    ("protocol", Fixed::Protocol),
    ("action", Fixed::Action),
    ("srcip", Fixed::SrcIp),
    ("srcport", Fixed::SrcPort),
    ("srcuser", Fixed::SrcUser),
    ("dstip", Fixed::DstIp),
    ("dstport", Fixed::DstPort),
    ("dstuser", Fixed::DstUser),
    ("id", Fixed::Id),
    ("status", Fixed::Status),
    ("url", Fixed::Url),
    ("data", Fixed::Data),
    ("extra_data", Fixed::ExtraData),
    ("system_name", Fixed::SystemName),
];

/// How deep fields are nested at most; what is deeper is left out.
const DEEPEST: usize = 512;

pub(super) fn data(event: &Event) -> Vec<(Text, Value)> {
    let fixed = FIELDS
        .iter()
        .filter_map(|(name, field)| Some((Text::from(name.as_bytes()), Value::Text(event.fields.get(*field)?.into()))));
    let mut data: Vec<_> = fixed.collect();
    for (name, value) in event.fields.all_named() {
        if !value.is_empty() {
            add(&mut data, name, value, DEEPEST);
        }
    }
    data
}

/// Adds a field unless there is one of its name, in any case of letters.
fn add(members: &mut Vec<(Text, Value)>, name: &[u8], value: &[u8], depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let dot = memchr::memchr(b'.', name);
    let (name, rest) = match dot {
        Some(dot) => (name.get(..dot).unwrap_or_default(), name.get(dot + 1..)),
        None => (name, None),
    };
    let given = members.iter().position(|(other, _)| other.eq_ignore_ascii_case(name));
    let Some(rest) = rest else {
        if given.is_none() {
            members.push((name.into(), shown(value)));
        }
        return;
    };
    let place = given.unwrap_or_else(|| {
        members.push((name.into(), Value::Object(Vec::new())));
        members.len() - 1
    });
    if let Some((_, Value::Object(members))) = members.get_mut(place) {
        add(members, rest, value, depth);
    }
}

/// A value: an array if it is one, else its text.
fn shown(value: &[u8]) -> Value {
    let array = value.first().filter(|first| **first == b'[').and_then(|_| parse_whole(value));
    array.unwrap_or_else(|| Value::Text(value.into()))
}
