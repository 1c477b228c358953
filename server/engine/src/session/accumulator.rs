//! Fields of events that belong together: the option `accumulate` of decoders.
//!
//! Events of one host, decoder and id fill each other's fields. Must not be here: which events a session counts.

use std::collections::HashMap;

use crate::decoders::Decoder;
use crate::event::{Event, Fixed};
use crate::json::Text;

/// Seconds after which fields are forgotten.
const EXPIRES: i64 = 120;

/// After how many events what has expired is removed.
const PURGE: usize = 200;

/// From how many bytes on a key is too long.
const LONGEST_KEY: usize = 256;

/// The longest value, in bytes.
const LONGEST: usize = 80;

/// How many keys there are at most. The original has no bound.
const MOST: usize = 16_384;

const FIELDS: [Fixed; 7] =
    [Fixed::DstUser, Fixed::SrcUser, Fixed::DstIp, Fixed::SrcIp, Fixed::DstPort, Fixed::SrcPort, Fixed::Data];

#[derive(Debug, Default)]
struct Stored {
    seconds: i64,
    fields: [Option<Text>; FIELDS.len()],
}

/// The fields by their keys.
#[derive(Debug, Default)]
pub(super) struct Accumulator {
    stored: HashMap<Vec<u8>, Stored>,
    lookups: usize,
}

impl Accumulator {
    /// Fills the fields of an event that have no value, and remembers those that have one.
    pub(super) fn fill(&mut self, event: &mut Event, decoder: &Decoder) {
        let Some(id) = event.fields.get(Fixed::Id) else { return };
        let now = event.moment.seconds;
        self.lookups += 1;
        if self.lookups >= PURGE {
            self.lookups = 0;
            self.stored.retain(|_, stored| stored.seconds >= now - EXPIRES);
        }
        let key = [&event.hostname, &b" "[..], decoder.name.as_bytes(), b" ", id].concat();
        if key.len() >= LONGEST_KEY || (self.stored.len() >= MOST && !self.stored.contains_key(&key)) {
            return;
        }
        let stored = self.stored.entry(key).or_default();
        if stored.seconds < now - EXPIRES {
            *stored = Stored::default();
        }
        stored.seconds = now;
        for (field, known) in FIELDS.into_iter().zip(&mut stored.fields) {
            let given = event.fields.get(field).filter(|value| !value.is_empty());
            match (given, known) {
                (None, Some(known)) => event.fields.set(field, known.clone()),
                (Some(value), known @ None) if value.len() <= LONGEST => *known = Some(value.into()),
                _ => {}
            }
        }
    }
}
