//! Who asks, and how an answer of a domain module goes back to them.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use wazuh_api_server::{Context, Error, Json};

use super::Service;
use crate::auth::Session;
use crate::failure::Failure;
use crate::rbac::Permissions;

/// The caller of one request.
pub(super) struct Caller {
    session: Arc<Session>,
    /// How long the caller is kept waiting.
    patience: Option<Duration>,
}

impl Service {
    /// Who made a request.
    pub(super) fn caller(&self, cx: &Context) -> Result<Caller, Error> {
        let session = Self::session(cx).map_err(|failure| failure.into_error(None))?;
        let patience = (!cx.wait_for_complete)
            .then(|| Duration::try_from_secs_f64(self.config.request_timeout).unwrap_or(Duration::MAX));
        Ok(Caller { session, patience })
    }
}

impl Caller {
    pub(super) fn permissions(&self) -> &Arc<Permissions> {
        &self.session.permissions
    }

    /// The JSON that a domain module wrote, or its refusal under the name of this node, if the caller may know it.
    pub(super) fn answer<T>(&self, answer: Result<Bytes, Failure>) -> Result<Json<T>, Error> {
        answer.map(Json::from_encoded).map_err(|failure| failure.into_error(Some(self.session.node())))
    }

    /// The same for something that changes nothing, given up when it takes longer than the configuration allows, unless
    /// the caller asked to wait (API facts, API layer, 4.10).
    pub(super) async fn read<T>(&self, answer: impl Future<Output = Result<Bytes, Failure>>) -> Result<Json<T>, Error> {
        let answer = match self.patience {
            None => answer.await,
            Some(patience) => {
                tokio::time::timeout(patience, answer).await.unwrap_or_else(|_| Err(Failure::internal(3021)))
            }
        };
        self.answer(answer)
    }
}
