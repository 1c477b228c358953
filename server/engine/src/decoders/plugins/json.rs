//! `JSON_Decoder`: every value of an object is a field, named by the names of the objects that it is in.

use crate::decoders::{Decoder, Decoding, From};
use crate::event::{Event, Fields, Fixed};
use crate::json::{Text, Value, integer, parse, pretty};

/// From how many bytes on an array as one text is left out.
const TOO_LONG: usize = 65_536;

pub(super) fn read(decoding: &Decoding<'_>, event: &mut Event, log: &[u8]) {
    let Some(decoder) = event.decoder.and_then(|place| decoding.decoders.all.get(place)) else { return };
    let from = match decoder.plugin_from {
        From::Start => Some(0),
        From::AfterParent => decoding.after_parent,
        From::AfterPrematch => decoding.after_prematch,
        From::AfterRegex => None,
    };
    let Some(value) = from.and_then(|from| parse(log.get(from..)?)) else { return };
    let mut reader = Reader { decoder, most: decoding.fields, fields: &mut event.fields };
    // Only what has a name becomes a field.
    if let Value::Object(members) = value {
        reader.members(&members, None);
    }
}

struct Reader<'e> {
    decoder: &'e Decoder,
    most: usize,
    fields: &'e mut Fields,
}

impl Reader<'_> {
    fn members(&mut self, members: &[(Text, Value)], parent: Option<&[u8]>) {
        for (name, value) in members {
            let joined = parent.map(|parent| [parent, b".", name].concat());
            self.value(joined.as_deref().unwrap_or(name), value);
        }
    }

    fn value(&mut self, name: &[u8], value: &Value) {
        match value {
            Value::Null if self.decoder.drops_nulls => {}
            Value::Object(members) => self.members(members, Some(name)),
            Value::Array(values) if self.decoder.arrays_as_csv => {
                let text = joined(values);
                if !text.is_empty() {
                    self.set(name, text);
                }
            }
            Value::Array(_) => self.set(name, pretty(value)),
            _ => self.set(name, scalar(value).unwrap_or_default()),
        }
    }

    fn set(&mut self, name: &[u8], value: Vec<u8>) {
        let fixed = match name {
            b"user" if self.fields.get(Fixed::DstUser).is_none_or(<[u8]>::is_empty) => Some(Fixed::DstUser),
            b"user" | b"system_name" => None,
            b"systemname" => Some(Fixed::SystemName),
            _ => std::str::from_utf8(name).ok().and_then(Fixed::in_order),
        };
        match fixed {
            Some(field) => self.fields.set(field, value),
            None if self.fields.all_named().len() < self.most => self.fields.add(name, value),
            None => {}
        }
    }
}

/// The text of a value that holds no others.
fn scalar(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Null => Some(b"null".to_vec()),
        Value::Bool(true) => Some(b"true".to_vec()),
        Value::Bool(false) => Some(b"false".to_vec()),
        Value::Number(number) => {
            Some(integer(*number).map_or_else(|| format!("{number:.6}"), |integer| integer.to_string()).into_bytes())
        }
        Value::Text(text) => Some(text.to_vec()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Values between commas. Arrays and objects are left out, but not the comma before them.
fn joined(values: &[Value]) -> Vec<u8> {
    let mut text = Vec::new();
    for (place, value) in values.iter().enumerate() {
        let Some(scalar) = scalar(value) else { continue };
        text.extend_from_slice(&scalar);
        if place + 1 < values.len() {
            text.push(b',');
        }
        if text.len() >= TOO_LONG {
            return Vec::new();
        }
    }
    text
}
