// ---- two_successes/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

/// Client of the Example 1.0.0. Its methods stand in one block per tag; clones are cheap and share the session.
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
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- two_successes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `POST /tasks`.
pub type CreateTaskOkReply = Task;

/// The reply of `POST /tasks` and `POST /tasks`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Task {
    /// The ID.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Task { id, ..unknown });

// ---- two_successes/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /tasks` (`post_task`).
    /// Errors: default [`super::models::Task`].
    pub async fn create_task(&self) -> Result<Response<CreateTaskReply>, Error> {
        let reply = self.core.post("create_task", "/tasks").open().never_waits().send().await?;
        if reply.status().as_u16() == 204 {
            return Ok(reply.empty()?.map(|()| CreateTaskReply::NoContent));
        }
        if reply.is(200, "application/json") {
            return reply.json_as(CreateTaskReply::Ok);
        }
        if reply.is(201, "application/json") {
            return reply.json_as(CreateTaskReply::Created);
        }
        if reply.is(202, "application/json") {
            return reply.json_as(CreateTaskReply::AcceptedJson);
        }
        Ok(reply.text()?.map(CreateTaskReply::AcceptedText))
    }
}

/// Replies of [`Client::create_task`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateTaskReply {
    /// Status 204 without a body.
    NoContent,
    /// `application/json`
    Ok(models::CreateTaskOkReply),
    /// `application/json`
    Created(models::Task),
    /// `application/json`
    AcceptedJson(models::Task),
    /// `text/plain`
    AcceptedText(String),
}
