// ---- always/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Members that every reply has 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::always::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Members that every reply has 1.0.0. It has a method for each tag, which gives access to the
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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- always/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `loose` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Loose {
    /// The colour of the loose.
    pub colour: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Loose { colour, ..unknown });

/// One of `parts` in `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The size.
    pub size: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Part { size; ..unknown });

json::partial!(PartPartial: Part { size: i64, ..unknown: json::Members });

/// The `same` of `Thing`.
pub type SameAsPart = Part;

/// As [`PartPartial`].
pub type SameAsPartPartial = PartPartial;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The mode.
    pub mode: Option<SettingsMode>,
    /// The tags.
    pub tags: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Settings { mode: SettingsMode; tags: String });

json::object!(exchanged Settings { mode, tags, ..unknown });

/// A value of `mode` in `Settings`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SettingsMode { Fast: "fast", Slow: "slow" });

/// The reply of `GET /things/{id}/sums`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sums {
    /// The note.
    pub note: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The the name (`the-name`).
    pub the_name: Option<String>,
    /// The parts.
    pub parts: Option<Vec<Part>>,
    /// The whole.
    pub whole: Option<Whole>,
    /// The loose.
    pub loose: Option<Loose>,
    /// The same.
    pub same: Option<SameAsPart>,
    /// The again.
    pub again: Option<Thing>,
    /// How many there are.
    pub count: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Sums { count; note, id, the_name: "the-name", parts, whole, loose, same, again, ..unknown });

/// One item of the reply of `GET /things`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The note of the thing.
    pub note: Option<String>,
    /// The ID of the thing.
    pub id: i64,
    /// The the name of the thing (`the-name`).
    pub the_name: String,
    /// The parts of the thing.
    pub parts: Vec<Part>,
    /// The whole of the thing.
    pub whole: Whole,
    /// The loose of the thing.
    pub loose: Option<Loose>,
    /// The same of the thing.
    pub same: Option<SameAsPart>,
    /// The again of the thing.
    pub again: Option<Box<Thing>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Thing { id, the_name: "the-name", parts, whole; note, loose, same, again, ..unknown });

json::partial!(ThingPartial: Thing {
    note: String, id: i64, the_name: "the-name" String, parts: Vec<PartPartial>, whole: WholePartial, loose: Loose,
    same: SameAsPartPartial, again: Box<ThingPartial>, ..unknown: json::Members,
});

/// The `whole` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Whole {
    /// The kind of the whole.
    pub kind: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, Part>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Whole { kind, ..additional, ..unknown });

json::partial!(WholePartial: Whole {
    kind: String, ..additional: std::collections::BTreeMap<String, PartPartial>, ..unknown: json::Members,
});

// ---- always/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Things`.
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

    /// `GET /things` (`get_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::always::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings::new(self.core.get("get_things", "/things").open().never_waits())
    }

    /// `POST /things` (`add_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::always::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().add().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> AddThing {
        AddThing::new(self.core.post("add_thing", "/things").open().never_waits())
    }

    /// `GET /things/{id}/sums` (`get_sums`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::always::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().sums("example").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sums(&self, id: impl Into<String>) -> GetSums {
        let request = self.core
            .get("get_sums", "/things/{id}/sums")
            .open()
            .never_waits()
            .path("id", &call::to::<String>(id));
        GetSums::new(request)
    }
}

call::request!(ListThings of "`Things::list`": call::List<models::Thing>, select(call::List<models::ThingPartial>);
    /// `limit`
    limit: query value i64,
);

call::request!(AddThing of "`Things::add`": call::Json<models::Settings>;);

impl<R> AddThing<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::Settings>) -> Self {
        self.call = self.call.body(&call::to::<models::Settings>(body));
        self
    }
}

call::request!(GetSums of "`Things::sums`": call::Json<models::Sums>;);
