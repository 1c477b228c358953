// ---- two_successes/mod.rs
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

// ---- two_successes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `POST /tasks`.
pub type CreateTaskOkReply = Task;

/// The reply of `POST /tasks` and `POST /tasks`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
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

    /// `POST /tasks` (`post_task`).
    /// Errors: default [`super::models::Task`].
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::two_successes::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().create_task().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_task(&self) -> CreateTask {
        CreateTask::new(self.core.post("create_task", "/tasks").open().never_waits())
    }
}

call::request!(CreateTask of "`Things::create_task`": CreateTaskReply;);

/// Replies of [`Things::create_task`].
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

impl call::Read for CreateTaskReply {
    type Value = Self;
    type Answer = crate::Response<Self>;

    fn read(reply: crate::Reply) -> Result<crate::Response<Self>, crate::Error> {
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
