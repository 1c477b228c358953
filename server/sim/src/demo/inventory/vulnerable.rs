//! `vuln_cves` and `vuln_metadata`: published vulnerabilities of what is installed.

use apid_store::{StoreError, Writer, bind};

use super::catalogue::vulnerabilities::{self, Vulnerability, severity};
use super::machine::{Machine, Platform};
use super::programs::Package;
use crate::demo::dice::Dice;
use crate::demo::fleet::DAY;

/// What has a vulnerability.
struct Product<'p> {
    name: &'p str,
    version: &'p str,
    architecture: &'p str,
    /// `item_id` of the package, or the reference of the system.
    reference: &'p str,
    kind: &'static str,
    corrected: Option<&'p str>,
}

/// Writes the vulnerabilities; `reference` is that of the system.
pub(super) fn write(
    machine: &Machine,
    packages: &[Package],
    reference: &str,
    writer: &Writer<'_>,
) -> Result<(), StoreError> {
    let mut dice = machine.dice("vulnerabilities");
    let full = machine.scanned - dice.below(machine.longest(DAY)).cast_signed();
    writer
        .change("UPDATE vuln_metadata SET LAST_PARTIAL_SCAN = ?1, LAST_FULL_SCAN = ?2", bind![machine.scanned, full])?;
    let mut insert = writer.prepare(
        "INSERT INTO vuln_cves (name, version, architecture, cve, detection_time, severity, cvss2_score, cvss3_score, \
         reference, type, status, external_references, condition, title, published, updated) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?;
    // Machines without the latest updates have most of what there is; others what has no correction yet.
    let share = if machine.is_behind { 600 } else { 60 };
    let (system, version) = (machine.os.name.as_deref().unwrap_or_default(), machine.os.version.as_deref());
    for vulnerability in vulnerabilities::ALL {
        if !dice.permille(share) || !concerns(vulnerability, machine) {
            continue;
        }
        let product = if vulnerability.product == "Microsoft Windows" {
            if machine.platform != Platform::Windows {
                continue;
            }
            let (version, architecture) = (version.unwrap_or_default(), machine.os.arch.as_str());
            Product { name: system, version, architecture, reference, kind: "OS", corrected: None }
        } else {
            let found = packages.iter().find(|package| package.product == vulnerability.product);
            let Some(Package { name, version, architecture, item_id, corrected, .. }) = found else { continue };
            let corrected = Some(corrected.as_str()).filter(|corrected| corrected != version);
            Product { name, version, architecture, reference: item_id, kind: "PACKAGE", corrected }
        };
        let Vulnerability { cve, title, score, score_of_2, published, updated, .. } = vulnerability;
        let condition = product
            .corrected
            .map_or_else(|| "Package unfixed".to_owned(), |corrected| format!("Package less than {corrected}"));
        let found = machine.scanned - dice.below(machine.longest(60 * DAY)).cast_signed();
        insert.change(bind![
            product.name,
            product.version,
            product.architecture,
            *cve,
            found.to_string(),
            severity(*score),
            *score_of_2,
            *score,
            product.reference,
            product.kind,
            status(&mut dice),
            format!("[\"https://nvd.nist.gov/vuln/detail/{cve}\",\"https://www.cve.org/CVERecord?id={cve}\"]"),
            condition,
            *title,
            *published,
            *updated,
        ])?;
    }
    Ok(())
}

/// Whether the releases that a machine has are as old as that: what was published before them is corrected in them.
fn concerns(vulnerability: &Vulnerability, machine: &Machine) -> bool {
    if !machine.is_linux() {
        return machine.is_behind;
    }
    let first = match machine.age_of_release() {
        0 => "2024",
        1 => "2022",
        _ => "",
    };
    vulnerability.published >= first
}

fn status(dice: &mut Dice) -> &'static str {
    match dice.below(1_000) {
        0..940 => "VALID",
        940..980 => "PENDING",
        _ => "OBSOLETE",
    }
}
