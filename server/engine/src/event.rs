//! An event on its way through decoders and rules: what was received, and what decoders found in it.

use crate::json::Text;
use crate::moment::Moment;

/// A field that every event may have, in the order of the original's flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fixed {
    SrcIp,
    Id,
    DstIp,
    SrcPort,
    DstPort,
    SrcUser,
    DstUser,
    Protocol,
    Action,
    Url,
    Data,
    ExtraData,
    Status,
    SystemName,
}

/// How many fields there are that every event may have.
pub(crate) const FIXED: usize = 14;

impl Fixed {
    /// The field that `order` of a decoder names so.
    pub(crate) fn in_order(name: &str) -> Option<Self> {
        Some(match name {
            "srcip" => Self::SrcIp,
            "id" => Self::Id,
            "dstip" => Self::DstIp,
            "srcport" => Self::SrcPort,
            "dstport" => Self::DstPort,
            "srcuser" => Self::SrcUser,
            "dstuser" | "user" => Self::DstUser,
            "protocol" => Self::Protocol,
            "action" => Self::Action,
            "url" => Self::Url,
            "data" => Self::Data,
            "extra_data" => Self::ExtraData,
            "status" => Self::Status,
            "system_name" => Self::SystemName,
            _ => return None,
        })
    }
}

impl Fixed {
    /// The name that options of rules and `order` have for it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::SrcIp => "srcip",
            Self::Id => "id",
            Self::DstIp => "dstip",
            Self::SrcPort => "srcport",
            Self::DstPort => "dstport",
            Self::SrcUser => "srcuser",
            Self::DstUser => "user",
            Self::Protocol => "protocol",
            Self::Action => "action",
            Self::Url => "url",
            Self::Data => "data",
            Self::ExtraData => "extra_data",
            Self::Status => "status",
            Self::SystemName => "system_name",
        }
    }
}

/// What kind of events a decoder reads and a rule is for: the option `type` of decoders, `category` of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Category {
    Syslog,
    Ids,
    Firewall,
    WebLog,
    Squid,
    Windows,
    HostInformation,
    Ossec,
    /// An alert of another manager, whose rule it names.
    Alert,
}

impl Category {
    /// As the options name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Syslog => "syslog",
            Self::Ids => "ids",
            Self::Firewall => "firewall",
            Self::WebLog => "web-log",
            Self::Squid => "squid",
            Self::Windows => "windows",
            Self::HostInformation => "host-information",
            Self::Ossec => "ossec",
            Self::Alert => "alert",
        }
    }

    /// What the option `category` of rules names.
    pub(crate) fn of_rules(name: &str) -> Option<Self> {
        Some(match name {
            "firewall" => Self::Firewall,
            "ids" => Self::Ids,
            "syslog" => Self::Syslog,
            "web-log" => Self::WebLog,
            "squid" => Self::Squid,
            "windows" => Self::Windows,
            "ossec" => Self::Ossec,
            _ => return None,
        })
    }
}

/// What decoders found in an event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    fixed: [Option<Text>; FIXED],
    named: Vec<(Text, Text)>,
}

impl Fields {
    pub(crate) fn get(&self, field: Fixed) -> Option<&[u8]> {
        self.fixed.get(field as usize)?.as_deref()
    }

    pub(crate) fn set(&mut self, field: Fixed, value: impl Into<Text>) {
        if let Some(place) = self.fixed.get_mut(field as usize) {
            *place = Some(value.into());
        }
    }

    /// The first field of this name, in any case of letters.
    pub(crate) fn named(&self, name: &[u8]) -> Option<&[u8]> {
        self.named.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
    }

    pub(crate) fn all_named(&self) -> &[(Text, Text)] {
        &self.named
    }

    pub(crate) fn add(&mut self, name: impl Into<Text>, value: impl Into<Text>) {
        self.named.push((name.into(), value.into()));
    }

    /// About how many bytes they take.
    pub(crate) fn bytes(&self) -> usize {
        let fixed = self.fixed.iter().flatten().map(|value| value.len());
        let named = self.named.iter().map(|(name, value)| name.len() + value.len() + 32);
        fixed.chain(named).sum()
    }
}

/// An event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// As it was received.
    pub(crate) full_log: Text,
    /// What decoders and rules look at: all behind the date, the host and the program.
    pub(crate) log: Text,
    /// The length of `log` as it was received.
    pub(crate) size: usize,
    pub(crate) location: Text,
    pub(crate) agent: Text,
    pub(crate) hostname: Text,
    pub(crate) program_name: Option<Text>,
    pub(crate) timestamp: Option<Text>,
    pub(crate) moment: Moment,
    pub(crate) fields: Fields,
    /// The decoder, by its place among all.
    pub(crate) decoder: Option<usize>,
    pub(crate) category: Category,
    /// The event before it, where a rule compares the two.
    pub(crate) previous: Option<Text>,
}
