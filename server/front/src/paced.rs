//! A stream whose other end must take what it is sent: a reply that is not read must not be held for ever.

use std::io::{Error, ErrorKind, IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// Bytes a second that a reader must take on average, once it has made the writer wait for `longest_wait`.
const RATE: u64 = 4096;

/// Limits the waits for room to write. It stands below TLS, where each byte written is one that the other end has room
/// for.
#[derive(Debug)]
pub(super) struct Paced<S> {
    stream: S,
    longest_wait: Duration,
    wait: Option<Wait>,
}

/// From the first time that there was no room until everything is written.
#[derive(Debug)]
struct Wait {
    began: Instant,
    written: u64,
    timer: Pin<Box<Sleep>>,
}

impl<S> Paced<S> {
    pub(super) fn new(stream: S, longest_wait: Duration) -> Self {
        Self { stream, longest_wait, wait: None }
    }

    fn after(&mut self, written: Poll<Result<usize>>, cx: &mut Context<'_>) -> Poll<Result<usize>> {
        match &written {
            Poll::Ready(Ok(length)) => {
                if let Some(wait) = &mut self.wait {
                    wait.written += *length as u64;
                }
            }
            Poll::Ready(Err(_)) => {}
            Poll::Pending => {
                let longest_wait = self.longest_wait;
                let wait = self.wait.get_or_insert_with(|| {
                    let began = Instant::now();
                    Wait { began, written: 0, timer: Box::pin(sleep_until(began + longest_wait)) }
                });
                while wait.timer.as_mut().poll(cx).is_ready() {
                    let due = wait.began + longest_wait + Duration::from_secs(wait.written / RATE);
                    if due <= Instant::now() {
                        return Poll::Ready(Err(Error::new(ErrorKind::TimedOut, "the reply is read too slowly")));
                    }
                    wait.timer.as_mut().reset(due);
                }
            }
        }
        written
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.after(written, cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.after(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        if flushed.is_ready() {
            self.wait = None;
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::time::sleep;

    use super::*;

    /// Writes a megabyte to a reader that takes `piece` bytes after each pause.
    async fn written_to(piece: usize, pause: Duration) -> Result<()> {
        let (mut near, far) = tokio::io::duplex(1024);
        let mut stream = Paced::new(far, Duration::from_secs(30));
        let reader = tokio::spawn(async move {
            let mut buffer = vec![0; piece];
            while near.read_exact(&mut buffer).await.is_ok() {
                sleep(pause).await;
            }
        });
        let result = match stream.write_all(&vec![0; 1 << 20]).await {
            Ok(()) => stream.flush().await,
            Err(error) => Err(error),
        };
        reader.abort();
        result
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_reader_is_disconnected() {
        assert!(written_to(1 << 15, Duration::from_secs(7)).await.is_ok());
        for pause in [40, 3600] {
            let error = written_to(1 << 15, Duration::from_secs(pause)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut);
        }
        // Something every second, but next to nothing.
        assert!(written_to(64, Duration::from_secs(1)).await.is_err());
    }
}
