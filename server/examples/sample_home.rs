//! Makes a home with made-up agents and no limit on requests, for `cargo xtask bench server` and for load tests.
//!
//! Usage: `sample_home DIR AGENTS`.

use std::path::Path;

use wazuh_apid::agents::sample;
use wazuh_apid::home::Home;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(directory), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("usage: sample_home DIR AGENTS".into());
    };
    let home = Home::create(Path::new(&directory))?;
    sample::fill(&home, count.parse()?)?;
    let mut settings = std::fs::read_to_string(home.api_yaml())?;
    settings.push_str("\naccess:\n  max_request_per_minute: 0\n");
    std::fs::write(home.api_yaml(), settings)?;
    Ok(())
}
