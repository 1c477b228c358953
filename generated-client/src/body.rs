//! Bodies of requests: bytes, a file, or a stream.
//!
//! A body of bytes or of a file can be sent again, so that a call with it can be repeated. A stream is sent once.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// The error type of streams, which come from everywhere.
pub(crate) type AnyError = Box<dyn StdError + Send + Sync>;
/// The chunks of a body.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, AnyError>> + Send>>;

/// The body of a request.
///
/// ```
/// use wazuh_api_client::Body;
///
/// let body = Body::from("<group name=\"local,\"/>");
/// assert!(body.is_repeatable());
/// ```
#[derive(Clone)]
pub struct Body {
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    #[cfg(all(feature = "fs", not(target_family = "wasm")))]
    File(Arc<std::path::Path>),
    Stream(Arc<Once>),
}

/// A stream until it is sent.
struct Once {
    chunks: Mutex<Option<Chunks>>,
    length: Option<u64>,
}

/// A body on its way: its chunks, and how many bytes they are together where that is known.
pub(crate) enum Opened {
    Bytes(Bytes),
    // A browser is given whole bodies, so that their length needs no announcement.
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "the length is not announced"))]
    Chunks(Chunks, Option<u64>),
}

impl Body {
    /// A body of bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { content: Content::Bytes(bytes.into()) }
    }

    /// A body that is made while it is sent. It is sent once: a call with it is not repeated, neither after a failure
    /// nor with a new token, and sending a clone of it after the first one is an error. `length` is the number of
    /// bytes; without it the body is sent in chunks (`Transfer-Encoding: chunked`).
    ///
    /// On `wasm32-unknown-unknown` the stream is collected before it is sent.
    pub fn stream<S, B, E>(stream: S, length: impl Into<Option<u64>>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let chunks: Chunks = Box::pin(Erased { stream: Box::pin(stream) });
        let once = Once { chunks: Mutex::new(Some(chunks)), length: length.into() };
        Self { content: Content::Stream(Arc::new(once)) }
    }

    /// A body that is read from a file while it is sent, anew at each attempt.
    #[cfg(all(feature = "fs", not(target_family = "wasm")))]
    pub fn file(path: impl AsRef<std::path::Path>) -> Self {
        Self { content: Content::File(path.as_ref().into()) }
    }

    /// The bytes, of a body that consists of bytes.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Whether it can be sent more than once.
    pub fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Stream(_))
    }

    /// Begins to read it.
    pub(crate) async fn open(&self) -> Result<Opened, AnyError> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Opened::Bytes(bytes.clone())),
            #[cfg(all(feature = "fs", not(target_family = "wasm")))]
            Content::File(path) => file::open(path).await,
            Content::Stream(once) => {
                let chunks = once.chunks.lock().unwrap_or_else(PoisonError::into_inner).take();
                let chunks = chunks.ok_or("the stream of the request's body has been sent already")?;
                Ok(Opened::Chunks(chunks, once.length))
            }
        }
    }

    /// Reads it to its end. A stream is used up by that.
    pub async fn collect(&self) -> Result<Bytes, Box<dyn StdError + Send + Sync>> {
        self.open().await?.collect().await
    }
}

impl Opened {
    pub(crate) async fn collect(self) -> Result<Bytes, AnyError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            Self::Chunks(mut chunks, _) => {
                let mut all = BytesMut::new();
                while let Some(chunk) = std::future::poll_fn(|context| chunks.as_mut().poll_next(context)).await {
                    all.extend_from_slice(&chunk?);
                }
                Ok(all.freeze())
            }
        }
    }
}

/// A stream with its item types erased.
struct Erased<S> {
    stream: Pin<Box<S>>,
}

impl<S, B, E> Stream for Erased<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<AnyError>,
{
    type Item = Result<Bytes, AnyError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.stream.as_mut().poll_next(context);
        item.map(|item| item.map(|chunk| chunk.map(Into::into).map_err(Into::into)))
    }
}

#[cfg(all(feature = "fs", not(target_family = "wasm")))]
mod file {
    //! Files, read in a way that does not hold up the runtime.

    use std::path::Path;
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};

    use bytes::Bytes;
    use futures_core::Stream;
    use tokio::fs::File;
    use tokio::io::{AsyncRead, ReadBuf};

    use super::{AnyError, Opened};

    /// Bytes read at a time.
    const CHUNK: usize = 64 * 1024;

    pub(super) async fn open(path: &Path) -> Result<Opened, AnyError> {
        let failure = |error| format!("cannot read the file `{}`: {error}", path.display());
        let file = File::open(path).await.map_err(failure)?;
        let metadata = file.metadata().await.map_err(failure)?;
        // Pipes and devices have no length.
        let length = metadata.is_file().then_some(metadata.len());
        let buffer = vec![0; CHUNK].into_boxed_slice();
        Ok(Opened::Chunks(Box::pin(Reading { file, buffer, left: length.unwrap_or(u64::MAX) }), length))
    }

    struct Reading {
        file: File,
        buffer: Box<[u8]>,
        /// Bytes that may still be sent: a file that grows meanwhile is cut off at the announced length.
        left: u64,
    }

    impl Stream for Reading {
        type Item = Result<Bytes, AnyError>;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let Self { file, buffer, left } = self.get_mut();
            let wanted = usize::try_from(*left).unwrap_or(usize::MAX).min(buffer.len());
            let Some(space) = buffer.get_mut(..wanted).filter(|space| !space.is_empty()) else {
                return Poll::Ready(None);
            };
            let mut read = ReadBuf::new(space);
            if let Err(error) = ready!(Pin::new(file).poll_read(context, &mut read)) {
                *left = 0;
                return Poll::Ready(Some(Err(error.into())));
            }
            let filled = read.filled();
            if filled.is_empty() {
                return Poll::Ready(None);
            }
            *left -= filled.len() as u64;
            Poll::Ready(Some(Ok(Bytes::copy_from_slice(filled))))
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::new(Bytes::new())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the bytes: they may hold a password.
        match &self.content {
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            #[cfg(all(feature = "fs", not(target_family = "wasm")))]
            Content::File(path) => write!(f, "Body(file {})", path.display()),
            Content::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

/// Compares bytes and paths; streams are equal where they are the same one.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            #[cfg(all(feature = "fs", not(target_family = "wasm")))]
            (Content::File(one), Content::File(other)) => one == other,
            (Content::Stream(one), Content::Stream(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Eq for Body {}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::new(bytes)
    }
}

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::new(&bytes[..])
    }
}
