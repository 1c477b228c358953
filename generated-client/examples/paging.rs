//! Whole lists, with a query, while they change: item by item, page by page, and in one go.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example paging
//! ```

#![allow(clippy::print_stdout)]

use std::env;

use wazuh_api_client::v4::Client;
use wazuh_api_client::{Error, sort, wql};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"))
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;

    // Item by item. The next page is asked for while the last one is looked at.
    let linux = wql::field("os.platform").is_in(["ubuntu", "debian"]) & wql::field("status").eq("active");
    let mut agents = client.agents().list().q(linux).limit(1_000).stream();
    while let Some(agent) = agents.next().await {
        println!("{}", agent?.id);
    }

    // Page by page, to show how far it has come.
    let mut pages = client.rules().list().sort(sort::desc("level").then("id")).pages();
    let mut seen = 0;
    while let Some(page) = pages.next().await {
        let page = page?;
        seen += page.affected_items.len();
        println!("{seen} of {} rules", page.total_affected_items);
    }

    // All at once, for lists that are known to be short.
    let groups = client.groups().list().all().at_most(10_000).await?;
    println!("{} groups", groups.len());

    // An error ends a stream; what was read is not read again.
    let mut users = client.security().users().stream();
    let mut attempts = 0;
    while let Some(user) = users.next().await {
        match user {
            Ok(user) => println!("{}", user.username),
            Err(error) if error.is_retryable() && attempts < 3 => {
                attempts += 1;
                users.resume();
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
