// ---- nullable/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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

// ---- nullable/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateThingCreatedReply {
    /// The a.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CreateThingCreatedReply { a, ..unknown });

/// The reply of `POST /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Failure {
    /// The title.
    pub title: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Failure { title, ..unknown });

/// The `nullable_part` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NullablePart {
    /// The c of the nullable part.
    pub c: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(NullablePart { c: String });

json::object!(exchanged NullablePart { c, ..unknown });

/// The `optional_inner` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// The b of the optional inner.
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Part { b: String });

json::object!(exchanged Part { b, ..unknown });

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The text.
    pub text: Option<String>,
    /// The optional text.
    pub optional_text: Option<String>,
    /// The number.
    pub number: Option<i64>,
    /// The list.
    pub list: Option<Vec<crate::Value>>,
    /// The optional list.
    pub optional_list: Option<Vec<String>>,
    /// The inner.
    pub inner: Option<ThingInner>,
    /// The optional inner.
    pub optional_inner: Option<Part>,
    /// The nullable part.
    pub nullable_part: Option<NullablePart>,
    /// The state.
    pub state: Option<ThingState>,
    /// The map.
    pub map: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The either.
    pub either: Option<ThingEither>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Thing {
    text: String, optional_text: String, number: i64, inner: ThingInner, optional_inner: Part,
    nullable_part: NullablePart, state: ThingState, map: std::collections::BTreeMap<String, crate::Value>,
    either: ThingEither; list: crate::Value, optional_list: String,
});

json::object!(exchanged Thing {
    text, optional_text, number, list, optional_list, inner, optional_inner, nullable_part, state, map, either,
    ..unknown,
});

/// The `either` of `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ThingEither {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged ThingEither { Text, Integer });

json::shape!(ThingEither: Union(None, &[Text, Integer]));

/// The `inner` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingInner {
    /// Whether a of the inner holds.
    pub a: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(ThingInner { a: bool });

json::object!(exchanged ThingInner { a, ..unknown });

/// A value of `state` in `Thing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ThingState { On: "on", Off: "off" });

// ---- nullable/things.rs
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

    /// `POST /things` (`post_thing`).
    /// Errors: 400 [`super::models::Failure`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::nullable::Client,
    /// #     body: wazuh_api_client::nullable::models::Thing,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<models::Thing>) -> CreateThing {
        let request = self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .body(&call::to::<models::Thing>(body));
        CreateThing::new(request)
    }
}

call::request!(CreateThing of "`Things::create`": CreateThingReply;
    /// `name`
    name: query into String,
    /// `names`
    names: pairs list String,
);

/// Replies of [`Things::create`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateThingReply {
    /// `application/json`
    Ok(models::Thing),
    /// `application/json`
    Created(models::CreateThingCreatedReply),
}

impl call::Read for CreateThingReply {
    type Value = Self;
    type Answer = crate::Response<Self>;

    fn read(reply: crate::Reply) -> Result<crate::Response<Self>, crate::Error> {
        if reply.is(200, "application/json") {
            return reply.json_as(CreateThingReply::Ok);
        }
        reply.json_as(CreateThingReply::Created)
    }
}
