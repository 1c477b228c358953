//! The outermost layer: what happens to a request before the router and to a reply after it, whatever it is.

use std::any::Any;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Body as _;
use tower_service::Service;

use apid_request::budget::Budget;
use apid_request::caller::Caller;

use super::body::BrokenOff;
use super::cors::{Cors, CorsSettings};
use super::exchange::{Fault, Hooks, Refusal};
use super::packed::Packing;
use super::request_timer::{OutOfTime, RequestTimer};
use super::stopping::Stopping;
use super::{Peer, body, coding, compression, headers, reply};

/// Seconds after which a request may be sent again that was refused for want of a place or of memory.
const AGAIN_SOON: HeaderValue = HeaderValue::from_static("1");

/// The router with everything around it. Cheap to clone; clones are the same.
#[derive(Clone)]
pub struct Front(Arc<ArcSwap<Inner>>);

struct Inner {
    router: Router,
    cors: Option<Cors>,
    hooks: Arc<dyn Hooks>,
    timer: RequestTimer,
    packing: Packing,
}

impl Front {
    /// Puts the layers around `router`. A request has `timeout`, or any time for `None`.
    pub fn new(router: Router, cors: &CorsSettings, timeout: Option<Duration>, hooks: Arc<dyn Hooks>) -> Front {
        if let Some(warning) = Cors::warning(cors) {
            tracing::warn!("{warning}");
        }
        let timer = RequestTimer::new(timeout);
        let inner = Inner { router, cors: Cors::new(cors), hooks, timer, packing: Packing::new() };
        Front(Arc::new(ArcSwap::from_pointee(inner)))
    }

    /// Requests that come from now on are answered as `other` answers them.
    pub fn become_like(&self, other: &Front) {
        self.0.store(other.0.load_full());
    }

    /// Answers one request. Its `Peer`, and its `Caller` where somebody else is to know of it, are expected among the
    /// extensions.
    pub async fn answer(&self, mut request: Request<Body>) -> Response<Body> {
        let inner = self.0.load_full();
        let Inner { router, cors, hooks, timer, packing } = &*inner;
        if let Some(mut reply) = cors.as_ref().and_then(|cors| cors.preflight(&request)) {
            headers::secure(reply.headers_mut());
            return reply;
        }
        if let Some(aside) = hooks.aside(&request) {
            let mut reply = aside.await;
            again_soon(&mut reply);
            headers::complete(reply.headers_mut());
            return reply;
        }
        let peer = request.extensions().get::<Peer>().copied();
        let caller = request.extensions().get::<Caller>().cloned();
        let caller = caller.or_else(|| peer.map(|peer| Caller::new(peer.client())));
        let (budget, client) = (Budget::process(), caller.as_ref().map(Caller::client));
        let mut exchange = hooks.begin(&mut request);
        let waits = exchange.waits().clone();
        let mut body_charge = None;
        if !request.body().is_end_stream() {
            let charge = Arc::new(Mutex::new(budget.growing(client)));
            body_charge = Some(Arc::clone(&charge));
            let (waits, copy) = (waits.clone(), exchange.copy_body());
            if let Some(mut copy) = copy.as_ref().and_then(|copy| copy.lock().ok()) {
                copy.charge = Some(budget.empty(client));
            }
            let stopping = request.extensions_mut().remove::<Stopping>();
            request = request.map(|inner| body::watch(inner, waits, charge, copy, stopping));
        }
        let timer = if exchange.may_take_any_time() { RequestTimer::new(None) } else { *timer };
        let origin = cors.as_ref().and_then(|_| request.headers().get(header::ORIGIN).cloned());
        let (wanted, is_head) = (coding::wanted(request.headers()), request.method() == Method::HEAD);
        let mut router = router.clone();
        let counting = caller.clone();
        let answer = pin!(async move {
            let Ok(made) = router.call(request).await;
            let made = compression::compress(made, wanted, is_head).await;
            let packed = packing.pack(made).await;
            let counted = counting.as_ref().map_or(0, Caller::counted_reply);
            packed.map(|body| reply::charged(body, budget, client, counted))
        });
        let work = timer.run(&waits, Guarded(answer));
        let outcome = match &caller {
            Some(caller) => caller.clone().scope(work).await,
            None => work.await,
        };
        drop(body_charge);
        let mut reply = match outcome {
            Ok(Ok(reply)) => reply,
            Err(OutOfTime) => exchange.refuse(Fault::OutOfTime),
            Ok(Err(panic)) => {
                let text = panic_text(&*panic);
                tracing::error!("a handler panicked: {text}");
                exchange.refuse(Fault::Panic)
            }
        };
        if let Some(why) = waits.broken_off() {
            // The router knows only that there was no more.
            reply = exchange.refuse(match why {
                BrokenOff::TooSlow => Fault::SlowBody,
                BrokenOff::NoRoom => Fault::NoRoom,
                BrokenOff::TooLarge => Fault::LargeBody,
                BrokenOff::Stopping => Fault::Stopping,
            });
        }
        again_soon(&mut reply);
        headers::secure(reply.headers_mut());
        if let Some(cors) = cors {
            cors.mark(origin.as_ref(), reply.headers_mut());
        }
        exchange.finish(reply.status());
        reply
    }

    /// The answer to bytes that are no request, after which the connection is closed.
    pub(crate) fn reject(&self, refusal: Refusal) -> Response<Body> {
        let mut answer = self.0.load().hooks.reject(refusal);
        headers::secure(answer.headers_mut());
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        answer
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

/// Tells when to ask again, if what has refused the request did not know it.
fn again_soon(reply: &mut Response<Body>) {
    if matches!(reply.status(), StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        reply.headers_mut().entry(header::RETRY_AFTER).or_insert(AGAIN_SOON);
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
