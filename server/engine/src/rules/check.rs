//! Whether an event is what a rule asks for, as far as that depends on this event alone.

use super::{Check, Lookup, LookupKey, LookupKind, Observer, Rule};
use crate::event::{Event, Fixed};
use crate::lists::Lists;
use crate::patterns::Steps;

/// Which option looks at the text of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogOption {
    Match,
    Regex,
}

/// What a check looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    ProgramName,
    Hostname,
    Location,
    Log(LogOption),
    Field(Fixed),
    /// The user of the action or, if there is none, who did it.
    User,
    /// Who did it or, if nobody is known, the user of the action.
    SourceUser,
    /// Nothing is known of places.
    SourceGeoIp,
    DestinationGeoIp,
}

impl Subject {
    /// The option that looks at it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ProgramName => "program_name",
            Self::Hostname => "hostname",
            Self::Location => "location",
            Self::Log(LogOption::Match) => "match",
            Self::Log(LogOption::Regex) => "regex",
            Self::Field(fixed) => fixed.name(),
            Self::User | Self::SourceUser => "user",
            Self::SourceGeoIp => "srcgeoip",
            Self::DestinationGeoIp => "dstgeoip",
        }
    }

    pub(crate) fn of(self, event: &Event) -> Option<&[u8]> {
        let field = |field| event.fields.get(field);
        match self {
            Self::ProgramName => event.program_name.as_deref(),
            Self::Hostname => Some(&event.hostname),
            Self::Location => Some(&event.location),
            Self::Log(_) => Some(&event.log),
            Self::Field(fixed) => field(fixed),
            Self::User => field(Fixed::DstUser).or_else(|| field(Fixed::SrcUser)),
            Self::SourceUser => field(Fixed::SrcUser).or_else(|| field(Fixed::DstUser)),
            Self::SourceGeoIp | Self::DestinationGeoIp => None,
        }
    }
}

impl Rule {
    /// Whether an event that this decoder read is what the rule asks for.
    pub(crate) fn accepts<O: Observer>(
        &self,
        event: &Event,
        decoder: Option<u32>,
        steps: &mut Steps,
        observer: &mut O,
    ) -> bool {
        if let Some(wanted) = self.decoded_as {
            let held = decoder == Some(wanted);
            observer.decoder(wanted, held);
            if !held {
                return false;
            }
        }
        self.checks.iter().all(|check| {
            let held = check.holds(event, steps);
            observer.check(check, event, held);
            held
        })
    }

    /// Whether the fields of an event are in the lists in which they must be.
    pub(crate) fn is_listed<O: Observer>(&self, event: &Event, lists: &Lists, observer: &mut O) -> bool {
        self.lookups.iter().all(|lookup| {
            let held = lookup.holds(event, lists);
            observer.lookup(lookup, event, held);
            held
        })
    }
}

impl Lookup {
    /// What is looked up.
    pub(crate) fn key<'e>(&self, event: &'e Event) -> Option<&'e [u8]> {
        match &self.key {
            LookupKey::Field(subject) => subject.of(event),
            LookupKey::Named(name) => event.fields.named(name.as_bytes()),
        }
    }

    fn holds(&self, event: &Event, lists: &Lists) -> bool {
        let Some((key, list)) = self.key(event).zip(lists.get(self.list)) else { return false };
        let fits = |value: &[u8]| self.value.as_ref().is_some_and(|pattern| pattern.matches(value));
        match self.kind {
            LookupKind::Key => list.get(key).is_some(),
            LookupKind::NoKey => list.get(key).is_none(),
            LookupKind::KeyValue => list.get(key).is_some_and(fits),
            LookupKind::Address => list.get_address(key).is_some(),
            LookupKind::NoAddress => list.get_address(key).is_none(),
            // Turned round, as in the original.
            LookupKind::AddressValue => !list.get_address(key).is_some_and(fits),
        }
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
