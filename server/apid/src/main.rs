//! `wazuh-apid`: arguments in, exit code out; everything else is in the library.

use std::process::ExitCode;

use wazuh_apid::cli::Options;

fn main() -> ExitCode {
    match wazuh_apid::run::run(&Options::from_arguments()) {
        Ok(code) => code,
        Err(error) => {
            // The log may be off or elsewhere; the person who started the program must see this.
            let _ =
                std::io::Write::write_all(&mut std::io::stderr(), format!("wazuh-apid: error: {error}\n").as_bytes());
            error.exit_code()
        }
    }
}
