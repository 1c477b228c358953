//! Lists the agents of a manager.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example list_agents
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::v4::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let mut builder = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"));
    builder = match env::var("WAZUH_CERTIFICATE") {
        // The manager's own certificate, api/configuration/ssl/server.crt: safe, and no authority is needed.
        Ok(file) => builder.root_certificate_pem(std::fs::read(file)?),
        // Good enough for a first look at a machine of your own.
        Err(_) => builder.danger_accept_invalid_certs(true),
    };
    let client = builder.build()?;

    // Pages of a hundred, the next one asked for while this one is printed.
    let mut agents = client.agents().list().select(["id", "name", "status", "os.name"]).limit(100).stream();
    while let Some(agent) = agents.next().await {
        let agent = match agent {
            Ok(agent) => agent,
            Err(error) if error.is_permission_denied() => {
                println!("this user may not list agents: {error}");
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        // With `select` every member can be missing, and an agent that never connected has no system.
        let os = agent.os.as_ref().and_then(|os| os.name.as_deref());
        println!(
            "{:>5}  {:<30}  {:<15}  {}",
            agent.id.as_deref().unwrap_or_default(),
            agent.name.as_deref().unwrap_or_default(),
            agent.status.as_ref().map_or("", |status| status.as_str()),
            os.unwrap_or_default()
        );
    }
    Ok(())
}
