//! What a handler knows of its request besides the documented parameters.

use http::Extensions;

use crate::operation::Operation;

/// The circumstances of a request.
#[derive(Clone, Debug)]
pub struct Context {
    /// The operation that was asked for.
    pub operation: &'static Operation,
    /// The caller wants indented JSON. The responder sees to it; handlers need not.
    pub pretty: bool,
    /// The caller is willing to wait for longer than the usual limit.
    pub wait_for_complete: bool,
    /// What the gate and outer layers have left for handlers, such as the caller's identity.
    pub extensions: Extensions,
}
