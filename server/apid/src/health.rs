//! `GET /healthz`: whether this server can answer at all, for load balancers, which have no credentials.
//!
//! 200 while the databases of the home can be read, and 503 otherwise. The answer is as old as `FRESH` at most, and
//! asking more often costs nothing: one look is made at a time, and all who ask meanwhile share it. Must not be here:
//! anything that a stranger should not know.

use std::fs::File;
use std::io::Read as _;
use std::sync::Arc;
use std::time::Duration;

use apid_front::exchange::Aside;
use apid_home::Home;
use apid_store::{Store, StoreError};
use axum::body::Body;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use tokio::sync::Mutex;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

/// Where it is asked.
const PATH: &str = "/healthz";
/// For how long an answer holds.
const FRESH: Duration = Duration::from_secs(1);
/// A look that takes longer has failed: the file system does not answer.
const LONGEST: Duration = Duration::from_secs(2);
/// With what every SQLite database begins.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// The health of a home.
pub struct Health {
    home: Home,
    store: Store,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    last: Option<(Instant, bool)>,
    /// A look that is not done yet, after whose time another must not begin.
    look: Option<JoinHandle<Result<(), Unreadable>>>,
}

/// What of a home cannot be read.
#[derive(Debug, thiserror::Error)]
enum Unreadable {
    #[error("{}: {error}", file.display())]
    File { file: std::path::PathBuf, error: std::io::Error },
    #[error(transparent)]
    Database(#[from] StoreError),
}

impl Health {
    /// That of `home`, which `store` reads.
    pub fn new(home: Home, store: Store) -> Arc<Self> {
        Arc::new(Self { home, store, state: Mutex::default() })
    }

    /// The reply to a request for it; `None` for any other request.
    pub(crate) fn reply(self: &Arc<Self>, request: &Request<Body>) -> Option<Aside> {
        if request.uri().path() != PATH {
            return None;
        }
        let is_head = match *request.method() {
            Method::GET => false,
            Method::HEAD => true,
            _ => return None,
        };
        let health = Arc::clone(self);
        Some(Box::pin(async move { told(health.is_readable().await, is_head) }))
    }

    async fn is_readable(&self) -> bool {
        let mut state = self.state.lock().await;
        if let Some((_, is_readable)) = state.last.filter(|(at, _)| at.elapsed() < FRESH) {
            return is_readable;
        }
        let look = state.look.get_or_insert_with(|| {
            let (home, store) = (self.home.clone(), self.store.clone());
            tokio::task::spawn_blocking(move || look(&home, &store))
        });
        let outcome = timeout(LONGEST, look).await;
        let was_readable = state.last.is_none_or(|(_, was)| was);
        let fault = match outcome {
            Ok(done) => {
                state.look = None;
                done.map_err(|error| error.to_string())
                    .and_then(|outcome| outcome.map_err(|error| error.to_string()))
                    .err()
            }
            Err(_) => Some("its file system does not answer".to_owned()),
        };
        let is_readable = fault.is_none();
        if let Some(fault) = fault.filter(|_| was_readable) {
            tracing::error!("the home cannot be read: {fault}");
        }
        if is_readable && !was_readable {
            tracing::info!("the home can be read again");
        }
        state.last = Some((Instant::now(), is_readable));
        is_readable
    }
}

/// Reads a little of each database that every request needs.
fn look(home: &Home, store: &Store) -> Result<(), Unreadable> {
    for file in [home.rbac_db(), home.global_db()] {
        let mut beginning = [0; SQLITE.len()];
        let read = File::open(&file).and_then(|mut open| open.read_exact(&mut beginning));
        let read = read.and_then(|()| match beginning == *SQLITE {
            true => Ok(()),
            false => Err(std::io::Error::other("this is no database")),
        });
        read.map_err(|error| Unreadable::File { file, error })?;
    }
    store.database(home.global_db()).read_now(|reader| {
        reader.prepare("SELECT id FROM agent LIMIT 1")?.first(&[], |_| Ok::<_, Unreadable>(()))?;
        Ok(())
    })
}

fn told(is_readable: bool, is_head: bool) -> Response<Body> {
    let (status, text) = match is_readable {
        true => (StatusCode::OK, "{\"status\": \"ok\"}"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "{\"status\": \"unavailable\"}"),
    };
    let mut reply = Response::new(if is_head { Body::empty() } else { Body::from(text) });
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    reply.headers_mut().insert(CONTENT_LENGTH, text.len().into());
    reply
}
