//! A user who may read agents and nothing else: a policy, a role that has it, and a user who has the role. It changes
//! the server: try it with one of your own.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh \
//!     cargo run --example users_and_roles alice Long.Secret.1
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::models::PolicyDefinition;
use wazuh_api_client::{Error, wql};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(name), Some(password)) = (arguments.next(), arguments.next()) else {
        return Err("usage: users_and_roles NAME PASSWORD".into());
    };
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"))
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;
    let security = client.security();

    let definition = PolicyDefinition::new(["agent:read"], ["agent:id:*"], "allow");
    let policy = match security.create_policy("agents-read-only", definition).await {
        Ok(created) => created.one()?.id,
        // It is there from the last time: the list has it by its name.
        Err(error) if error.is_conflict() => {
            security.policies().q(wql::field("name").eq("agents-read-only")).await?.one()?.id
        }
        Err(error) => return Err(error.into()),
    };
    let role = match security.create_role("agent-readers").await {
        Ok(created) => created.one()?.id,
        Err(error) if error.is_conflict() => {
            security.roles().q(wql::field("name").eq("agent-readers")).await?.one()?.id
        }
        Err(error) => return Err(error.into()),
    };
    // A link that exists already is a failed item.
    match security.assign_policies_to_role(role, [policy]).await {
        Ok(_) => {}
        Err(Error::Failed(failures)) => println!("{failures}"),
        Err(error) => return Err(error.into()),
    }

    let user = security.create_user(name, password).await?.one()?;
    security.assign_roles_to_user(user.id, [role]).await?.all_ok()?;
    for role in security.user_roles(user.id).await?.all_ok()? {
        println!("{} has the role {}", user.username, role.name);
    }
    Ok(())
}
