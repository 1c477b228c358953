//! Requests without `async`, for programs and scripts that have no runtime.
//!
//! ```no_run
//! use wazuh_api_client::Client;
//! use wazuh_api_client::blocking::Blocking as _;
//!
//! fn main() -> Result<(), wazuh_api_client::Error> {
//!     let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//!     let agents = client.get("get_agents", "/agents").send_blocking()?.json::<serde_json::Value>()?;
//!     println!("{}", agents["data"]);
//!     Ok(())
//! }
//! ```
//!
//! All requests of the process share one runtime, which runs on the threads that wait. Inside of an asynchronous
//! runtime waiting would hold up other tasks, so that it is an error there ([`Error::Blocking`]).

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// Everything that is awaited for a result of this crate: requests, and futures such as that of
/// [`Client::token`](crate::Client::token).
pub trait Blocking<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// Sends the request and waits for the reply.
    fn send_blocking(self) -> Result<T, Error> {
        wait(self)?
    }
}

impl<T, R: IntoFuture<Output = Result<T, Error>>> Blocking<T> for R {}

/// Waits for any future, such as the next item of a stream of pages.
pub fn wait<F: IntoFuture>(work: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::Blocking);
    }
    Ok(runtime()?.block_on(work.into_future()))
}

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    // Two threads may each make one at first; one of them is dropped unused.
    let failure = |error| Error::Setting { name: "blocking", reason: format!("no runtime can be made: {error}") };
    let made = Builder::new_current_thread().enable_all().build().map_err(failure)?;
    Ok(RUNTIME.get_or_init(|| made))
}
