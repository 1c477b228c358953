//! Which events are the first of their kind: `fts` of decoders, `if_fts` of rules.

use std::collections::{HashSet, VecDeque};

use crate::decoders::Decoder;
use crate::event::{Category, Event, Fixed};
use crate::json::Text;
use crate::settings::Settings;

/// How many bytes of the fields of an event tell it from others.
const KEY: usize = 256;

/// How many events are known at most; the oldest ones go. The original has no bound.
const MOST: usize = 16_384;

/// How many similar events make a new one known too.
const SIMILAR: usize = 2;

/// The order of the fields in a key.
const FIELDS: [Fixed; 7] =
    [Fixed::Id, Fixed::DstUser, Fixed::SrcUser, Fixed::SrcIp, Fixed::DstIp, Fixed::Data, Fixed::SystemName];

/// The events that were seen.
#[derive(Debug, Default)]
pub(super) struct FirstSeen {
    known: HashSet<Text>,
    order: VecDeque<Text>,
    /// The last events of category `ids`.
    recent: VecDeque<Text>,
}

impl FirstSeen {
    /// Whether an event is the first of its kind; from now on it is known.
    pub(super) fn is_first(&mut self, event: &Event, decoder: &Decoder, settings: &Settings) -> bool {
        let mut key = key(event, decoder);
        if self.known.contains(key.as_slice()) {
            return false;
        }
        if event.category == Category::Ids {
            let alike = |other: &Text| {
                let common = other.iter().zip(&key).take_while(|(one, two)| one == two).count();
                common > settings.first_seen_alike
            };
            if self.recent.iter().rev().filter(|other| alike(other)).count() > SIMILAR {
                key.truncate(settings.first_seen_alike);
            }
            self.recent.push_back(key.as_slice().into());
            if self.recent.len() > settings.first_seen {
                self.recent.pop_front();
            }
        }
        let key: Text = key.into();
        if !self.known.insert(key.clone()) {
            self.recent.pop_back();
            return false;
        }
        self.order.push_back(key);
        if self.order.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

fn key(event: &Event, decoder: &Decoder) -> Vec<u8> {
    let first_seen = &decoder.first_seen;
    let mut key = decoder.name.as_bytes().to_vec();
    for field in FIELDS {
        key.push(b' ');
        if first_seen.fixed.contains(&field) {
            key.extend_from_slice(event.fields.get(field).unwrap_or_default());
        }
    }
    key.push(b' ');
    if first_seen.location {
        key.extend_from_slice(&event.location);
    }
    key.truncate(KEY - 1);
    for name in &first_seen.named {
        if let Some(value) = event.fields.named(name.as_bytes()) {
            key.push(b' ');
            key.extend_from_slice(value);
            key.truncate(KEY);
        }
    }
    key
}
