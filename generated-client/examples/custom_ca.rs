//! Trusts the certificate of one's own authority (or the manager's own certificate, which it makes itself), and shows
//! one of the client to servers that want it.
//!
//! ```text
//! WAZUH_URL=https://wazuh.example:55000 WAZUH_CA=ca.pem WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh \
//!     cargo run --example custom_ca
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::Error;
use wazuh_api_client::v4::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // On a manager the file is api/configuration/ssl/server.crt below the installation.
    let authority = std::fs::read(env::var("WAZUH_CA")?)?;
    let mut builder = Client::builder(&env::var("WAZUH_URL")?)
        .credentials(&env::var("WAZUH_USER")?, env::var("WAZUH_PASSWORD")?)
        // In place of the authorities of the system, unless `system_certificates(true)` keeps them.
        .root_certificate_pem(authority);
    if let Ok(file) = env::var("WAZUH_IDENTITY") {
        // Certificate and key in one file.
        builder = builder.identity_pem(std::fs::read_to_string(file)?);
    }
    let client = builder.build()?;

    match client.api_info().get().await {
        Ok(info) => println!("connected to {} as {:?}", client.core().url(), info.into_inner()),
        // What is wrong with a certificate is told apart from what is wrong with the network, and never repeated.
        Err(Error::Tls(error)) => println!("{error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
