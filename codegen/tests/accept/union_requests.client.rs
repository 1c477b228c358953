// ---- union_requests/mod.rs
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

// ---- union_requests/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// What `CreateThingBody` can be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The radius.
    pub radius: f64,
}

impl Circle {
    /// With the required members alone.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}

json::object!(sent Circle { radius });

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum CreateThingBody {
    /// As `Circle`.
    Circle(Circle),
    /// As `Square`.
    Square(Square),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent CreateThingBody { Circle, Square });

/// What `CreateThingBody` can be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The side.
    pub side: f64,
}

impl Square {
    /// With the required members alone.
    pub fn new(side: f64) -> Self {
        Self { side }
    }
}

json::object!(sent Square { side });

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateThingBody {
    /// The shape.
    pub shape: UpdateThingBodyShape,
    /// The shapes.
    pub shapes: Option<Vec<UpdateThingBodyShapesItem>>,
    /// The either.
    pub either: Option<UpdateThingBodyEither>,
}

impl UpdateThingBody {
    /// With the required members alone.
    pub fn new(shape: UpdateThingBodyShape) -> Self {
        Self { shape, shapes: None, either: None }
    }
}

json::setters!(UpdateThingBody { either: UpdateThingBodyEither; shapes: UpdateThingBodyShapesItem });

json::object!(sent UpdateThingBody { shape, shapes, either });

/// The `either` of `UpdateThingBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UpdateThingBodyEither {
    /// As `bool`.
    Boolean(bool),
    /// As `Vec<bool>`.
    List(Vec<bool>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent UpdateThingBodyEither { Boolean, List });

/// The `shape` of `UpdateThingBody`.
pub type UpdateThingBodyShape = CreateThingBody;

/// One of `shapes` in `UpdateThingBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum UpdateThingBodyShapesItem {
    /// As `Circle`.
    Circle(Circle),
    /// As `String`.
    Text(String),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent UpdateThingBodyShapesItem { Circle, Text });

// ---- union_requests/things.rs
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
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::union_requests::Client,
    /// #     body: wazuh_api_client::union_requests::models::CreateThingBody,
    /// # ) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<models::CreateThingBody>) -> CreateThing {
        let request = self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .body(&call::to::<models::CreateThingBody>(body));
        CreateThing::new(request)
    }

    /// `PUT /things` (`put_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::union_requests::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().update().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateThing {
        UpdateThing::new(self.core.put("update_thing", "/things").open().never_waits())
    }
}

call::request!(CreateThing of "`Things::create`": call::Nothing;
    /// `id`
    id: query into String,
    /// `ids`
    ids: pairs list String,
);

call::request!(UpdateThing of "`Things::update`": call::Nothing;);

impl<R> UpdateThing<R> {
    /// The body.
    pub fn body(mut self, body: impl Into<models::UpdateThingBody>) -> Self {
        self.call = self.call.body(&call::to::<models::UpdateThingBody>(body));
        self
    }
}
