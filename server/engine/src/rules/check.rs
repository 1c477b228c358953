//! Whether an event is what a rule asks for, as far as that depends on this event alone.

use super::{Check, LookupKey, LookupKind, Rule};
use crate::event::{Event, Fixed};
use crate::lists::Lists;
use crate::patterns::Steps;

/// What a check looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    ProgramName,
    Hostname,
    Location,
    Log,
    Field(Fixed),
    /// The user of the action or, if there is none, who did it.
    User,
    /// Who did it or, if nobody is known, the user of the action.
    SourceUser,
    /// Nothing is known of places.
    GeoIp,
}

impl Subject {
    pub(crate) fn of(self, event: &Event) -> Option<&[u8]> {
        let field = |field| event.fields.get(field);
        match self {
            Self::ProgramName => event.program_name.as_deref(),
            Self::Hostname => Some(&event.hostname),
            Self::Location => Some(&event.location),
            Self::Log => Some(&event.log),
            Self::Field(fixed) => field(fixed),
            Self::User => field(Fixed::DstUser).or_else(|| field(Fixed::SrcUser)),
            Self::SourceUser => field(Fixed::SrcUser).or_else(|| field(Fixed::DstUser)),
            Self::GeoIp => None,
        }
    }
}

impl Rule {
    /// Whether an event that this decoder read is what the rule asks for.
    pub(crate) fn accepts(&self, event: &Event, decoder: Option<u32>, steps: &mut Steps) -> bool {
        (self.decoded_as.is_none() || self.decoded_as == decoder)
            && self.checks.iter().all(|check| check.holds(event, steps))
    }

    /// Whether the fields of an event are in the lists in which they must be.
    pub(crate) fn is_listed(&self, event: &Event, lists: &Lists) -> bool {
        self.lookups.iter().all(|lookup| {
            let key = match &lookup.key {
                LookupKey::Field(subject) => subject.of(event),
                LookupKey::Named(name) => event.fields.named(name.as_bytes()),
            };
            let Some((key, list)) = key.zip(lists.get(lookup.list)) else { return false };
            let fits = |value: &[u8]| lookup.value.as_ref().is_some_and(|pattern| pattern.matches(value));
            match lookup.kind {
                LookupKind::Key => list.get(key).is_some(),
                LookupKind::NoKey => list.get(key).is_none(),
                LookupKind::KeyValue => list.get(key).is_some_and(fits),
                LookupKind::Address => list.get_address(key).is_some(),
                LookupKind::NoAddress => list.get_address(key).is_none(),
                // Turned round, as in the original.
                LookupKind::AddressValue => !list.get_address(key).is_some_and(fits),
            }
        })
    }
}

impl Check {
    fn holds(&self, event: &Event, steps: &mut Steps) -> bool {
        match self {
            Self::Field(subject, expression) => subject.of(event).is_some_and(|text| expression.holds(text, steps)),
            Self::Named(name, expression) => {
                event.fields.named(name.as_bytes()).is_some_and(|text| expression.holds(text, steps))
            }
            Self::Size(size) => event.size >= *size,
            Self::Hours(hours) => hours.contains(event.moment),
            Self::Days(days) => days.contains(event.moment),
            Self::Builtin(builtin) => builtin.holds(event),
        }
    }
}
