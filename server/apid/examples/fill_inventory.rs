//! Gives each agent of a home a database with so many packages, and agents 000 and 001 ten times as many: for `cargo
//! xtask bench inventory`.
//!
//! Usage: `fill_inventory HOME PACKAGES`.

use std::path::Path;

use apid_store::homes::agent_database::{Blank, Extent};
use apid_store::{StoreError, Writer, bind};

/// Bytes of a page. Smaller than those of a manager's databases, since each table and index takes at least one.
const PAGE: u32 = 1_024;

/// Packages of which every agent has one, by which it is looked for.
const COMMON: &str = "openssl";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(home), Some(packages)) = (arguments.next(), arguments.next()) else {
        return Err("name a home and the number of packages".into());
    };
    let home = apid_store::homes::open(Path::new(&home))?;
    let packages: u32 = packages.parse()?;
    let keys = std::fs::read_to_string(home.client_keys())?;
    let agents = keys.lines().filter_map(|line| line.split(' ').next()?.parse::<i64>().ok());
    let blank = Blank::new(Extent::Current, PAGE)?;
    for agent in std::iter::once(0).chain(agents) {
        let packages = if agent < 2 { packages.saturating_mul(10) } else { packages };
        let bytes = blank.filled(|writer| fill(writer, agent, packages))?;
        std::fs::write(home.agent_db(agent), bytes)?;
    }
    Ok(())
}

fn fill(writer: &Writer<'_>, agent: i64, packages: u32) -> Result<(), StoreError> {
    const PACKAGE: &str = "INSERT INTO sys_programs (scan_id, scan_time, format, name, priority, section, size, vendor, \
                           install_time, version, architecture, multiarch, source, description, location, checksum, \
                           item_id) VALUES (0, '2026/11/01 10:00:00', 'deb', ?1, 'optional', 'libs', ?2, \
                           'Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>', '', ?3, 'amd64', 'same', '', \
                           ?4, ' ', 'c0ffee', ?5)";
    let mut insert = writer.prepare(PACKAGE)?;
    for number in 0..packages {
        let name = if number == packages / 2 { COMMON.to_owned() } else { format!("package-{number:04}") };
        let version = format!("{}.{}-{}", number % 7, number % 11, agent % 5);
        let about = format!("the description of the package with the number {number}");
        let item = format!("{agent}-{number}");
        insert.change(bind![&name, number * 37 % 100_000, &version, &about, &item])?;
    }
    Ok(())
}
