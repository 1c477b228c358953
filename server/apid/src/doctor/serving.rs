//! How the home would be served: settings, users, certificate, addresses.

use std::io::ErrorKind;
use std::net::{TcpListener, ToSocketAddrs as _};

use jiff::Timestamp;

use crate::config::{Config, access_options};
use crate::metrics::endpoint;
use crate::settings::addresses as listened_on;
use apid_front::tls::{self, Validity};
use apid_home::Home;
use apid_home::clock::now;
use apid_identity::auth::Authenticator;

use super::{Finding, State};

/// Time before the end of a certificate in which it is told: 30 days, in seconds.
const SOON: i64 = 30 * 24 * 3600;

/// `api.yaml`: what is wrong with it, and what has no effect. `problems` are the warnings of its reader.
pub(super) fn settings(home: &Home, config: &Config, problems: &[String]) -> Vec<Finding> {
    let name = home.relative(&home.api_yaml()).display().to_string();
    let text = if home.api_yaml().exists() { "can be used" } else { "missing; the defaults are taken" };
    let mut findings = vec![Finding::new("settings", name, State::Ok, text)];
    let warning = |text: String| Finding::new("settings", "", State::Warning, text);
    findings.extend(problems.iter().cloned().map(warning));
    let defaults = Config::default();
    let without_effect = [
        (
            config.drop_privileges != defaults.drop_privileges,
            "drop_privileges: has no effect: the server runs as the user who starts it",
        ),
        (
            !matches!(config.https.ssl_protocol.as_str(), "auto" | "tls" | "tlsv1.2"),
            "https.ssl_protocol: has no effect: TLS 1.2 and 1.3 are offered",
        ),
        (
            config.upload.virustotal_minimum_quota != defaults.upload.virustotal_minimum_quota,
            "upload_configuration.integrations.virustotal.public_key.minimum_quota: has no effect: VirusTotal is not \
             asked which quota a key has",
        ),
    ];
    let found = without_effect.into_iter().filter(|(is_set, _)| *is_set);
    findings.extend(found.map(|(_, text)| warning(text.to_owned())));
    if config.standalone {
        findings.push(warning(
            "standalone: requests are answered also while daemons of the manager are not ready; the original refuses \
             them (1017)"
                .to_owned(),
        ));
    }
    if let Some(file) = config.metrics.token_file(&home.api_yaml()) {
        match endpoint::read_token(&file) {
            Ok(_) => findings.extend(endpoint::remark(&file).map(warning)),
            Err(error) => findings.push(Finding::new("settings", "", State::Fault, error.to_string())),
        }
    }
    findings
}

/// `rbac.db`, the keys, and users whose passwords everybody knows.
pub(super) fn users(home: &Home, config: &Config) -> Vec<Finding> {
    let name = home.relative(&home.rbac_db()).display().to_string();
    if !home.rbac_db().exists() {
        let advice = "the first start makes it, with the users wazuh and wazuh-wui and their default passwords: change \
                      them before others can reach the server";
        return vec![Finding::new("users", name, State::Warning, "missing").advice(advice)];
    }
    let mut findings = match Authenticator::check(&home.security_dir(), &access_options(config, String::new())) {
        Err(error) => return vec![Finding::new("users", name, State::Fault, error.to_string())],
        Ok(changes) => {
            let changes = changes.into_iter().map(|change| Finding::new("users", "", State::Warning, change));
            std::iter::once(Finding::new("users", name, State::Ok, "can be used")).chain(changes).collect::<Vec<_>>()
        }
    };
    for user in Authenticator::default_passwords(&home.security_dir()) {
        let advice = format!("change it: wazuh-apid user reset-password {user} --home {}", home.root().display());
        let text = "has its default password, which everybody knows";
        findings.push(Finding::new("users", user, State::Warning, text).advice(advice));
    }
    findings
}

/// Key and certificate: whether they belong together, and until when they hold.
pub(super) fn certificate(home: &Home, config: &Config) -> Vec<Finding> {
    let https = &config.https;
    if !https.enabled {
        let text = "https.enabled is off: passwords and tokens can be read on the way";
        return vec![Finding::new("certificate", "", State::Warning, text)];
    }
    let name = home.relative(&home.ssl_dir().join(&https.cert)).display().to_string();
    match tls::load(&home.ssl_dir(), https) {
        Err(error) => {
            let advice = "the server does not start with it";
            return vec![Finding::new("certificate", name, State::Fault, error.to_string()).advice(advice)];
        }
        Ok(None) => {
            let text = "missing; the first start makes a key and a self-signed certificate";
            return vec![Finding::new("certificate", name, State::Ok, text)];
        }
        Ok(Some(_)) => {}
    }
    let validity = match Validity::of(&home.ssl_dir(), https) {
        Ok(validity) => validity,
        Err(error) => return vec![Finding::new("certificate", name, State::Fault, error.to_string())],
    };
    let day = |seconds: i64| Timestamp::from_second(seconds).map_or_else(|_| "?".to_owned(), |at| at.to_string());
    let (now, end) = (now(), day(validity.not_after));
    let finding = if now > validity.not_after {
        let finding = Finding::new("certificate", name, State::Fault, format!("has expired on {end}"));
        finding.advice("clients that check it refuse the server")
    } else if now < validity.not_before {
        let text = format!("holds from {} only", day(validity.not_before));
        Finding::new("certificate", name, State::Fault, text).advice("clients that check it refuse the server")
    } else if validity.not_after - now < SOON {
        Finding::new("certificate", name, State::Warning, format!("ends soon: {end}"))
    } else {
        Finding::new("certificate", name, State::Ok, format!("belongs to its key, and holds until {end}"))
    };
    vec![finding]
}

/// Whether the addresses can be listened on now.
pub(super) fn addresses(home: &Home, config: &Config) -> Vec<Finding> {
    let has_original = home.recorded_processes().any(|(name, lives)| name == "wazuh-apid" && lives);
    let mut findings = Vec::new();
    if has_original {
        let text = "the manager's own API runs";
        let advice = "beside it this server needs another port; tokens that are revoked through the one are taken by the \
                      other until they expire (docs/OPERATIONS.md)";
        findings.push(Finding::new("address", "wazuh-apid", State::Warning, text).advice(advice));
    }
    for (api, listen) in listened_on(config) {
        let subject = format!("{}:{} ({})", listen.host, listen.port, api.name());
        let resolved = (listen.host.as_str(), listen.port).to_socket_addrs();
        let mut failed = None;
        match resolved {
            Err(error) => failed = Some(format!("cannot be resolved: {error}")),
            Ok(addresses) if listen.port != 0 => {
                for address in addresses {
                    match TcpListener::bind(address) {
                        Err(error) if error.kind() == ErrorKind::AddrInUse => {
                            failed = Some("another process listens there".to_owned());
                        }
                        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                            failed = Some("this user may not listen there".to_owned());
                        }
                        // A machine without IPv6, which a start passes over.
                        Err(_) if address.is_ipv6() => {}
                        Err(error) => failed = Some(error.to_string()),
                        Ok(_) => {}
                    }
                }
            }
            Ok(_) => {}
        }
        findings.push(match failed {
            None => Finding::new("address", subject, State::Ok, "is free"),
            Some(text) => {
                let advice = "unless that is this server: stop it, or give this server another address by --listen or \
                              `port` of api.yaml";
                Finding::new("address", subject, State::Warning, text).advice(advice)
            }
        });
    }
    findings
}
