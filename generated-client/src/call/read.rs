//! How the reply to a request is read: a type for each way, which the emitted request types name.

use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;

use crate::error::Error;
use crate::json::Decode;
use crate::list::AffectedItems;
use crate::reply::{ListResponse, Reply, Response};
use crate::secret::Secret;

/// A future that other threads may drive. In a browser nothing is sent between threads.
#[cfg(not(target_arch = "wasm32"))]
type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
#[cfg(target_arch = "wasm32")]
type Boxed<T> = Pin<Box<dyn Future<Output = T>>>;

/// A request on its way, as `.await` on a request makes it.
pub type Sending<T> = Boxed<Result<T, Error>>;

/// A call on its way, as `.await` on a [`Call`](super::Call) makes it.
pub type SendingCall = Boxed<Result<Reply, Error>>;

/// A way to read a reply.
pub trait Read: 'static {
    /// What is read.
    type Value: 'static;
    /// The form in which a caller gets it, with status and headers.
    type Answer: From<Response<Self::Value>> + 'static;

    /// Reads a success.
    fn read(reply: Reply) -> Result<Response<Self::Value>, Error>;
}

/// The reply is JSON.
#[derive(Debug)]
pub struct Json<T>(PhantomData<fn() -> T>);

/// The reply is JSON: a list, of which a part may have failed.
#[derive(Debug)]
pub struct List<T>(PhantomData<fn() -> T>);

/// The reply is a text, such as a file.
#[derive(Debug)]
pub enum Text {}

/// The reply is a text that must not end up in a log, such as a token.
#[derive(Debug)]
pub enum Hidden {}

/// The reply is bytes.
#[derive(Debug)]
pub enum Binary {}

/// The reply has no body that matters.
#[derive(Debug)]
pub enum Nothing {}

impl<T: Decode + 'static> Read for Json<T> {
    type Value = T;
    type Answer = Response<T>;

    fn read(reply: Reply) -> Result<Response<T>, Error> {
        reply.json()
    }
}

impl<T: Decode + 'static> Read for List<T> {
    type Value = AffectedItems<T>;
    type Answer = ListResponse<T>;

    fn read(reply: Reply) -> Result<Response<AffectedItems<T>>, Error> {
        reply.json()
    }
}

impl Read for Text {
    type Value = String;
    type Answer = Response<String>;

    fn read(reply: Reply) -> Result<Response<String>, Error> {
        reply.text()
    }
}

impl Read for Hidden {
    type Value = Secret;
    type Answer = Response<Secret>;

    fn read(reply: Reply) -> Result<Response<Secret>, Error> {
        Ok(reply.text()?.map(Secret::from))
    }
}

impl Read for Binary {
    type Value = Bytes;
    type Answer = Response<Bytes>;

    fn read(reply: Reply) -> Result<Response<Bytes>, Error> {
        reply.bytes()
    }
}

impl Read for Nothing {
    type Value = ();
    type Answer = Response<()>;

    fn read(reply: Reply) -> Result<Response<()>, Error> {
        reply.empty()
    }
}
