//! Lists the agents of a manager.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example list_agents
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::Error;
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

    let request = client.agents().list().select(["id", "name", "status", "os.name"]).sort("+id").limit(100);
    let mut shown = 0;
    loop {
        let page = match request.clone().offset(shown).send().await {
            Ok(page) => page,
            Err(Error::Problem(reply)) if reply.status == 403 => {
                println!("this user may not list agents: {reply}");
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        // Members are optional: `select` leaves the others out, and an agent that never connected has no system.
        for agent in &page.affected_items {
            let os = agent.os.as_ref().and_then(|os| os.name.as_deref());
            println!(
                "{:>5}  {:<30}  {:<15}  {}",
                agent.id.as_deref().unwrap_or_default(),
                agent.name.as_deref().unwrap_or_default(),
                agent.status.as_ref().map_or("", |status| status.as_str()),
                os.unwrap_or_default()
            );
            shown += 1;
        }
        if page.affected_items.is_empty() || i64::try_from(shown)? >= page.total_affected_items {
            return Ok(());
        }
    }
}
