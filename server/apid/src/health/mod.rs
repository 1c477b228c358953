//! What load balancers and monitors are told without credentials: `GET /healthz`, whether this server can answer at
//! all, and `GET /readyz`, whether it should be asked.
//!
//! `/healthz` is 200 while the files of the home can be read, and 503 otherwise: what the daemons of a manager do makes
//! no difference to it. `/readyz` is 503 as well when the
//! workers of the store do not answer, the certificate does not hold, or the home's manager lacks its wazuh-db; its
//! reply says which. Answers are as old as a second at most, and asking more often costs nothing. Must not be here:
//! anything that a stranger should not know. Reasons are fixed words, without paths and names; the log has the rest.

mod home;
mod probe;
mod ready;

use std::sync::Arc;

use apid_front::exchange::Aside;
use apid_home::Home;
use apid_home::daemons::ManagerDaemon;
use apid_store::Store;
use axum::body::Body;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};

use self::probe::Probe;
pub(crate) use self::ready::{Check, Readiness};
use crate::config::CurrentConfig;

/// Where it is asked whether the server answers.
const HEALTH: &str = "/healthz";
/// Where it is asked whether the server should be asked.
const READY: &str = "/readyz";

/// The health of a home.
pub struct Health {
    /// What of the home cannot be read.
    home: Probe<Result<(), Arc<str>>>,
    ready: Probe<Readiness>,
}

impl Health {
    /// That of `home`, which `store` reads, and of the certificate that `config` names.
    pub(crate) fn new(home: Home, store: Store, config: CurrentConfig) -> Arc<Self> {
        let looked = ready::Looked { home: home.clone(), store: store.clone(), config };
        let look = move || {
            // Where wazuh-db is asked for the agents, one that hangs is no reason to restart this server.
            let readable = home::files(&home).and_then(|()| match home.has_socket_of(ManagerDaemon::Db) {
                true => Ok(()),
                false => home::agents(&home, &store),
            });
            readable.map_err(|error| Arc::from(error.to_string()))
        };
        Arc::new(Self {
            home: Probe::new(look, |error| Err(Arc::from(error)), tell_of_home),
            ready: Probe::new(move || looked.look(), Readiness::failed, ready::tell),
        })
    }

    /// The reply to a request for it; `None` for any other request.
    pub(crate) fn reply(self: &Arc<Self>, request: &Request<Body>) -> Option<Aside> {
        let asks_for_ready = match request.uri().path() {
            HEALTH => false,
            READY => true,
            _ => return None,
        };
        let is_head = match *request.method() {
            Method::GET => false,
            Method::HEAD => true,
            _ => return None,
        };
        let health = Arc::clone(self);
        Some(Box::pin(async move {
            if asks_for_ready {
                let readiness = health.readiness().await;
                return told(readiness.is_ready(), readiness.json(), is_head);
            }
            let is_readable = health.home.see().await.is_ok();
            let status = if is_readable { "ok" } else { "unavailable" };
            told(is_readable, format!("{{\"status\": \"{status}\"}}"), is_head)
        }))
    }

    /// Whether the server should be asked, and if not, why.
    pub(crate) async fn readiness(&self) -> Readiness {
        self.ready.see().await
    }
}

fn tell_of_home(before: Option<&Result<(), Arc<str>>>, now: &Result<(), Arc<str>>) {
    let was_readable = before.is_none_or(Result::is_ok);
    match now {
        Err(fault) if was_readable => tracing::error!("the home cannot be read: {fault}"),
        Ok(()) if !was_readable => tracing::info!("the home can be read again"),
        _ => {}
    }
}

fn told(is_well: bool, text: String, is_head: bool) -> Response<Body> {
    let (status, length) = (if is_well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, text.len());
    let mut reply = Response::new(if is_head { Body::empty() } else { Body::from(text) });
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    reply.headers_mut().insert(CONTENT_LENGTH, length.into());
    reply
}
