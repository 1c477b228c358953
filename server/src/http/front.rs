//! The outermost layer: what happens to a request before the router and to a reply after it, whatever it is.

use std::any::Any;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use http::{Request, Response, StatusCode, header};
use hyper::body::Body as _;
use tower_service::Service;
use wazuh_api_server::OperationIndex;
use wazuh_api_server::query::wants_pretty_error;

use super::access::AccessLog;
use super::cors::Cors;
use super::patience::{OutOfTime, Patience};
use super::{body, headers};
use crate::auth::gate::Caller;
use crate::config::Config;
use crate::failure::Failure;
use crate::logging::ApiLog;

/// The router with everything around it. Cheap to clone.
#[derive(Clone)]
pub struct Front(Arc<Inner>);

struct Inner {
    router: Router,
    cors: Option<Cors>,
    access: Option<AccessLog>,
    patience: Patience,
}

impl Front {
    /// Puts the layers around `router`.
    pub fn new(router: Router, config: &Config, log: &ApiLog) -> Front {
        Front::of(router, OperationIndex::default(), config, log)
    }

    /// The same around a router of `operations`, which the access log goes by.
    pub fn of(router: Router, operations: OperationIndex, config: &Config, log: &ApiLog) -> Front {
        if let Some(warning) = Cors::warning(&config.cors) {
            tracing::warn!("{warning}");
        }
        let (cors, access) = (Cors::new(&config.cors), AccessLog::new(log, operations));
        Front(Arc::new(Inner { router, cors, access, patience: Patience::new(config.request_timeout) }))
    }

    /// Answers one request. Its `Peer`, if known, is expected among the extensions.
    pub async fn answer(&self, mut request: Request<Body>) -> Response<Body> {
        let Inner { router, cors, access, patience } = &*self.0;
        if let Some(mut reply) = cors.as_ref().and_then(|cors| cors.preflight(&request)) {
            headers::secure(reply.headers_mut());
            return reply;
        }
        let caller = Caller::default();
        let mut record = access.as_ref().map(|access| access.begin(&request, caller.clone()));
        request.extensions_mut().insert(caller.clone());
        if !request.body().is_end_stream() {
            let copy = record.as_mut().map(|record| record.copy_body());
            let waits = caller.waits().clone();
            request = request.map(|inner| body::watch(inner, waits, copy));
        }
        let query = request.uri().query().unwrap_or_default();
        let (patience, pretty) = (patience.of(query), wants_pretty_error(query));
        let origin = cors.as_ref().and_then(|_| request.headers().get(header::ORIGIN).cloned());
        let mut router = router.clone();
        let mut reply = match patience.keep(caller.waits(), Guarded(pin!(router.call(request)))).await {
            Ok(Ok(Ok(reply))) => reply,
            Ok(Ok(Err(never))) => match never {},
            Err(OutOfTime) => Failure::internal(3021).into_error(Some(caller.node())).into_response(pretty),
            Ok(Err(panic)) => {
                let text = panic_text(&*panic);
                tracing::error!("a handler panicked: {text}");
                wazuh_api_server::Error::internal().into_response(false)
            }
        };
        if caller.waits().too_slow() {
            // The router knows only that there was no more.
            let detail = "The request body did not come in time";
            let error = wazuh_api_server::Error::new(StatusCode::REQUEST_TIMEOUT, "Request Timeout", detail);
            reply = error.into_response(pretty);
        }
        headers::secure(reply.headers_mut());
        if let Some(cors) = cors {
            cors.mark(origin.as_ref(), reply.headers_mut());
        }
        if let (Some(access), Some(record)) = (access, record) {
            access.finish(record, reply.status());
        }
        reply
    }

    /// The same as a router, for callers without a socket.
    pub fn into_router(self) -> Router {
        Router::new().fallback_service(self)
    }
}

impl Service<Request<Body>> for Front {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let front = self.clone();
        Box::pin(async move { Ok(front.answer(request).await) })
    }
}

/// A future whose panic is a result: one faulty handler must not take the other requests of its connection along.
struct Guarded<F>(F);

impl<F: Future + Unpin> Future for Guarded<F> {
    type Output = Result<F::Output, Box<dyn Any + Send>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // A future that panicked is dropped and not polled again, so nothing sees what it left half done.
        match catch_unwind(AssertUnwindSafe(|| Pin::new(&mut self.0).poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text")
}
