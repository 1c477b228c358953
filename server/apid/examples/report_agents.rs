//! Another process that writes the keep-alives of a fleet: a third of the agents in a hundred seconds, in steps.
//!
//! Usage: `report_agents GLOBAL_DB`. Goes on until it is ended.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use apid_store::{Access, Single, StoreError, bind};

const STEP: Duration = Duration::from_secs(5);
const STEPS: i64 = 60;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name the database of the fleet")?;
    let database = Single::open(Path::new(&path), Access::ReadWrite)?;
    let last: i64 = database.read(|reader| reader.one("SELECT max(id) FROM agent", &[], |row| row.get(0)))?;
    let at_once = last / STEPS + 1;
    for step in (0..STEPS).cycle() {
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
        let (first, end) = (step * at_once + 1, (step + 1) * at_once);
        let reported = database.write(|writer| {
            let sql =
                "UPDATE agent SET last_keepalive = ?1 WHERE id BETWEEN ?2 AND ?3 AND connection_status = 'active'";
            writer.change(sql, bind![now, first, end])
        });
        match reported {
            // A reader of a large fleet holds its lock for long; the next step comes soon.
            Ok(_) | Err(StoreError::Busy) => {}
            Err(error) => return Err(error.into()),
        }
        sleep(STEP);
    }
    Ok(())
}
