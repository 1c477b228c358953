// ---- long_texts/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Texts and names longer than a line 1: a module for each tag, with a method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Texts and names longer than a line 1. It has a method for each tag, which gives access to the
/// operations; clones are cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
    /// Operations of the tag `things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- long_texts/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET`
/// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/to/i`
/// `ts/end`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingReply {
    /// The a member with a name that is longer than most lines of code are and goes on until the line is full of it.
    pub a_member_with_a_name_that_is_longer_than_most_lines_of_code_are_and_goes_on_until_the_line_is_full_of_it:
        Option<String>,
    /// The counters.
    pub counters: Option<Vec<ThingReplyCounter>>,
    /// The state.
    pub state: Option<ThingReplyState>,
    /// A text of the document with `a code span that would stand across the end of the line` in it.
    pub described: Option<ThingReplyDescribed>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingReply {
    a_member_with_a_name_that_is_longer_than_most_lines_of_code_are_and_goes_on_until_the_line_is_full_of_it, counters,
    state, described, ..unknown,
});

/// One of `counters` in `ThingReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingReplyCounter {
    /// The last seen of the counter (`lastSeen`).
    pub last_seen: Option<String>,
    /// Whether is late of the counter holds.
    pub is_late: Option<bool>,
    /// The total of events of the counter.
    pub total_events: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingReplyCounter { last_seen: "lastSeen", is_late, total_events, ..unknown });

/// A text of the document with `a code span that would stand across the end of the line` in it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingReplyDescribed {
    /// The number of agents of the described.
    pub n_agents: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingReplyDescribed { n_agents, ..unknown });

/// A value of `state` in `ThingReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingReplyState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ThingReplyState { On: "on", Off: "off" });

// ---- long_texts/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Shows what `one code span of several words that stand together` is, and `another one of several words`, and
    /// a word such as
    /// `https://example.com/an/address/that/has/no/blank/in/it/and/is/longer/than/a/line/of/documentation/has/col`
    /// `umns/in/all.`
    ///
    /// `GET`
    /// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/`
    /// `to/its/end`
    /// (`controllers.of.things.with.an.identifier.that.is.also.longer.than.a.line.of.code.could.ever.hold.get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::long_texts::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().get("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, and_a_parameter_in_it: impl Into<String>) -> GetThing {
        let request = self.core
            .get(
                "get_thing",
                "/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/o\
                f/it/up/to/its/end",
            )
            .open()
            .never_waits()
            .path("and_a_parameter_in_it", &call::to::<String>(and_a_parameter_in_it));
        GetThing::new(request)
    }
}

call::request!(GetThing of "`Things::get`": call::Json<models::ThingReply>;
    /// An expression such as `first=1;second=2`; it is joined by `;` and has no end that would fit on this line or
    /// on the next one.
    filter: query into String,
);
