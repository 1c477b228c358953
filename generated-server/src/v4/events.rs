// Emitted by `cargo xtask gen`; do not edit.
//! Events sent in for analysis.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Events sent in for analysis.
pub trait Events: crate::Service {
    /// Sends events for analysis.
    ///
    /// A request takes at most 100 events, and a minute at most 30 requests.
    ///
    /// `POST /events` (`api.controllers.event_controller.forward_event`). Answers 200; fails with 400, 401, 403, 405,
    /// 406, 413, 415, 429. Needs `event:ingest`.
    fn forward_event(&self, cx: Context<Self::Identity>, request: ForwardEventRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
}

/// Body of `POST /events`.
#[derive(Clone, Debug)]
pub struct ForwardEventRequest {
    /// The request's body.
    pub body: ForwardEventBody,
}
impl Decode for ForwardEventRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `POST /events`.
pub static FORWARD_EVENT: Operation = Operation::new(Method::POST, "/events")
    .ids("forward_event", "api.controllers.event_controller.forward_event")
    .about("Events", "Sends events for analysis.").class(crate::operation::OperationClass::Events)
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE])
    .body(&Body::required(&[Content::json(Schema::object(&[("events", Schema::array(&Schema::STRING))])
        .required(&["events"]))])).failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::EVENT_INGEST]);

crate::routes! { "Events" Events:
    FORWARD_EVENT forward_event(request),
}
