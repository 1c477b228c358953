//! A program that an administrator might write: lists agents, gives a colleague the right to restart those of a group,
//! and restarts an agent. It changes the manager: try it with a server of your own.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example tour
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::models::{AgentStatusFilter, PolicyDefinition};
use wazuh_api_client::{Error, Targets};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    // The client logs in when it sends its first request.
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"))
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;
    tour(&client).await
}

async fn tour(client: &Client) -> Result<(), Error> {
    // Active Ubuntu agents: the first ten.
    let ubuntu = client.agents().list().status([AgentStatusFilter::Active]).os_platform("ubuntu").limit(10).await?;
    for agent in &ubuntu {
        println!("{} {}", agent.id, agent.name);
    }

    // All agents, however many there are, by pages that are asked for while the last one is looked at.
    let mut agents = client.agents().list().stream();
    let mut seen = 0;
    while let Some(agent) = agents.next().await {
        seen += usize::from(agent?.id != "000");
    }
    println!("{seen} agents");

    // A user with a role that has a policy.
    let security = client.security();
    let restart = PolicyDefinition::new(["agent:restart"], ["agent:group:web"], "allow");
    let policy = security.create_policy("restart-web", restart).await?.one()?;
    let role = security.create_role("web-operators").await?.one()?;
    let user = security.create_user("alice", "Long.Secret.1").await?.one()?;
    security.assign_policies_to_role(role.id, [policy.id]).await?.all_ok()?;
    security.assign_roles_to_user(user.id, [role.id]).await?.all_ok()?;

    // A group with the agents that were found.
    client.groups().create("web").await?;
    client.agents().assign_to_group(Targets::of(ubuntu.iter().map(|agent| &agent.id)), "web").await?.all_ok()?;

    // An agent that never connected cannot be restarted, and the reply says why.
    let never = client.agents().list().status([AgentStatusFilter::NeverConnected]).limit(1).await?.one()?;
    match client.agents().restart([never.id]).await {
        Ok(_) => println!("restarted"),
        Err(Error::Failed(failures)) => println!("not restarted: {failures}"),
        Err(error) => return Err(error),
    }
    Ok(())
}
