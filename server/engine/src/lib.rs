//! The engine of a ruleset: what a manager's rules, decoders and lists make of an event.
//!
//! Texts in, values out, so that it works offline and without a manager or a server. Must not be here: homes, HTTP,
//! JSON of the wire, sessions of callers, and anything that waits.
//!
//! ```
//! use apid_engine::settings::Settings;
//! use apid_engine::source::{File, Files};
//! use apid_engine::{Moment, Request, Ruleset, Session};
//!
//! let decoders = "<decoder name='app'><program_name>^app$</program_name></decoder>
//!                 <decoder name='csv'><prematch>^csv,</prematch></decoder>";
//! let rules = "<group name='own,'>
//!   <rule id='1' level='0' noalert='1'><category>syslog</category><description>All.</description></rule>
//!   <rule id='100' level='7'><match>denied</match><description>Denied on $(hostname).</description></rule>
//! </group>";
//! let files = Files {
//!     decoders: vec![File::new("etc/decoders/own.xml", decoders)],
//!     rules: vec![File::new("etc/rules/own.xml", rules)],
//!     lists: Vec::new(),
//! };
//! let loaded = Ruleset::load(&files, Settings::default());
//! assert!(loaded.messages.is_empty());
//! let mut session = Session::new(loaded.ruleset.expect("the ruleset has no fault"));
//! let report = session.process(Request {
//!     event: b"Dec 10 01:02:02 box app: access denied",
//!     location: b"/var/log/syslog",
//!     moment: Moment { seconds: 1_796_000_000, offset: 0 },
//!     host: "manager",
//!     trace: false,
//! });
//! let rule = report.output.and_then(|output| output.rule).expect("a rule matches");
//! assert_eq!((rule.id, rule.description.as_str(), report.alert), (100, "Denied on box.", true));
//! ```

mod address;
mod decoders;
mod event;
pub mod explain;
mod expression;
#[cfg(any(test, feature = "fuzzing"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a panic is a finding")]
pub mod fuzzing;
pub mod inspect;
pub mod json;
mod lists;
mod markup;
pub mod messages;
mod moment;
pub mod patterns;
pub mod predecode;
pub mod report;
mod rules;
mod ruleset;
mod schedule;
mod session;
pub mod settings;
pub mod source;
mod variables;

pub use moment::Moment;
pub use ruleset::{Loaded, Ruleset};
pub use session::{Decoded, Request, Session, Unknown};
