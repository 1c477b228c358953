//! What can go wrong with a call, and how a program tells it apart.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example errors
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::v4::Client;
use wazuh_api_client::{Error, Outcome};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"))
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;

    // Questions that do not depend on how a release says something.
    match client.agents().get("999").await {
        Ok(agent) => println!("{:?}", agent.one()?.name),
        Err(error) if error.is_not_found() => println!("there is no such agent: {error}"),
        Err(error) if error.is_permission_denied() => println!("this user may not read it: {error}"),
        Err(error) => return Err(error),
    }

    // Some items may fail while others do not. Nothing done at all is an error by itself.
    match client.agents().restart(["001", "999"]).await {
        Ok(reply) => {
            if reply.outcome() == Outcome::Some {
                for failed in &reply.failed_items {
                    println!("{:?}: {:?}", failed.id, failed.error.message);
                }
            }
            // Or all of it as an error, for callers who want all or nothing.
            if let Err(error) = reply.all_ok() {
                println!("{error}");
            }
        }
        Err(Error::Failed(failures)) => {
            println!("nothing was restarted: {failures}");
            println!("codes: {:?}", failures.codes().collect::<Vec<_>>());
        }
        Err(error) => return Err(error),
    }

    // What the network, TLS or the server's state did. `is_retryable` is false for a certificate that is not trusted.
    if let Err(error) = client.manager().info().await {
        println!("{error}{}", if error.is_retryable() { "; later it may work" } else { "" });
        if let Some(hint) = error.hint() {
            println!("{hint}");
        }
    }
    Ok(())
}
