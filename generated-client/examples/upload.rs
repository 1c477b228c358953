//! Uploads a file of rules, shows what the server made of it, and takes it back. It changes the manager: try it with
//! one of your own.
//!
//! ```text
//! WAZUH_URL=https://localhost:55000 WAZUH_USER=wazuh WAZUH_PASSWORD=wazuh cargo run --example upload my_rules.xml
//! ```

#![allow(clippy::print_stdout)]

use std::env;
use std::path::Path;

use wazuh_api_client::v4::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = env::args().nth(1).ok_or("usage: upload FILE")?;
    let name = Path::new(&path).file_name().and_then(|name| name.to_str()).ok_or("the file has no name")?.to_owned();
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let client = Client::builder(&setting("WAZUH_URL", "https://localhost:55000"))
        .credentials(&setting("WAZUH_USER", "wazuh"), setting("WAZUH_PASSWORD", "wazuh"))
        // Good enough for a first look at a machine of your own.
        .danger_accept_invalid_certs(true)
        .build()?;

    // Bytes or a text; with the feature `fs`, `Body::file` reads a file while it is sent.
    let text = std::fs::read(&path)?;
    if let Err(error) = client.rules().upload_file(&name, text).overwrite(true).await {
        // A file that the manager would refuse is a failed item, with the fault in its reason.
        println!("not uploaded: {error}");
        return Ok(());
    }
    for rule in client.rules().list().filename([name.as_str()]).all().await? {
        println!("{} (level {}): {}", rule.id, rule.level, rule.description);
    }
    println!("{}", client.rules().file(&name).raw().await?.into_inner());
    client.rules().delete_file(&name).await?.all_ok()?;
    Ok(())
}
