//! Calls on behalf of people whom another system has authenticated: the server chooses their roles by its security
//! rules on what is told of them. The user who logs in must be allowed to (`allow_run_as`).
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh-wui WAZUH_PASSWORD=wazuh-wui cargo run --example run_as
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use serde_json::json;
use wazuh_api_client::v4::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let person = json!({"username": "alice", "groups": ["operators"], "office": "Berlin"});
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh-wui"), setting("WAZUH_PASSWORD", "wazuh-wui"))
        .run_as(person)
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;

    match client.security().current_user_policies().await {
        Ok(policies) => println!("{:#?}", policies.into_inner()),
        Err(error) => {
            println!("{error}");
            if let Some(hint) = error.hint() {
                println!("{hint}");
            }
        }
    }
    Ok(())
}
