//! What beside its files decides how a ruleset is read and answers: settings of `ossec.conf` and of
//! `internal_options.conf`, and what is known of MITRE ATT&CK.

use std::collections::HashMap;
use std::sync::Arc;

/// Settings; the defaults are those of the files that the original is shipped with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `log_alert_level` of `ossec.conf`: the lowest level that is an alert.
    pub alert_level: i32,
    /// `email_alert_level` of `ossec.conf`: the lowest level that is sent by mail.
    pub mail_level: i32,
    /// `analysisd.default_timeframe`, in seconds.
    pub timeframe: i64,
    /// `analysisd.decoder_order_size`: how many fields an event, a decoder or a rule may have.
    pub fields: usize,
    /// `memory_size` of `ossec.conf`: how many events a session remembers.
    pub events: usize,
    /// How many bytes these events may take in each session, beyond which the oldest ones go; the original has no such
    /// bound.
    pub event_bytes: usize,
    /// `analysisd.fts_list_size`: how many events of category `ids` are compared with a new one.
    pub first_seen: usize,
    /// `analysisd.fts_min_size_for_str`: how many bytes two events must begin with alike.
    pub first_seen_alike: usize,
    /// The techniques of MITRE ATT&CK. Replies name the ids that are not among them.
    pub techniques: Arc<Techniques>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            alert_level: 3,
            mail_level: 12,
            timeframe: 360,
            fields: 256,
            events: 8_192,
            event_bytes: 16 << 20,
            first_seen: 32,
            first_seen_alike: 14,
            techniques: Arc::default(),
        }
    }
}

/// Techniques by their ids, such as `T1110`.
pub type Techniques = HashMap<String, Technique>;

/// A technique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Technique {
    /// Such as `Brute Force`.
    pub name: String,
    /// In the order in which the database has them.
    pub tactics: Vec<Tactic>,
}

/// A tactic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tactic {
    /// Such as `TA0006`.
    pub id: String,
    /// Such as `Credential Access`.
    pub name: String,
}
