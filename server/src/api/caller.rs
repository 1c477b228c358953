//! Who asks, and how an answer of a domain module goes back to them.

use std::sync::Arc;

use bytes::Bytes;
use wazuh_api_server::{Context, Error, Json};

use super::Service;
use crate::auth::Session;
use crate::failure::Failure;
use crate::rbac::Permissions;

/// The caller of one request.
pub(super) struct Caller(Arc<Session>);

impl Caller {
    pub(super) fn of(cx: &Context) -> Result<Self, Error> {
        Service::session(cx).map(Self).map_err(|failure| failure.into_error(None))
    }

    pub(super) fn permissions(&self) -> &Arc<Permissions> {
        &self.0.permissions
    }

    /// The JSON that a domain module wrote, or its refusal under the name of this node, if the caller may know it.
    pub(super) fn answer<T>(&self, answer: Result<Bytes, Failure>) -> Result<Json<T>, Error> {
        answer.map(Json::from_encoded).map_err(|failure| failure.into_error(Some(self.0.node())))
    }
}
