//! The settings of this server as the API shows them: the keys of `api.yaml` with their values
//! (docs/facts/01-api-layer.md, section 2).
//!
//! Keys that the real API does not know are shown where they do not have their defaults.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::config::{Commands, Config, LogFormat, LogLevel, LogLimits, Upload};
use apid_home::Home;
use apid_ruleset::logtest::Engine;

/// All settings.
pub(crate) fn settings(config: &Config, home: &Home) -> Value {
    let Config {
        host,
        port,
        // These are of this server alone.
        api: _,
        listen: _,
        standalone: _,
        drop_privileges,
        experimental_features,
        max_upload_size,
        authentication_pool_size,
        request_timeout,
        https,
        logs,
        cors,
        access,
        proxies,
        upload,
        logtest_engine,
        // Of this server alone.
        metrics: _,
        audit: _,
        ui: _,
        resident_memory: _,
        // No key of the file.
        read_only: _,
    } = config;
    let file = |name: &str| path(&home.ssl_dir().join(name));
    let mut settings = json!({
        "host": host,
        "port": port,
        "drop_privileges": drop_privileges,
        "experimental_features": experimental_features,
        "max_upload_size": max_upload_size,
        "authentication_pool_size": authentication_pool_size,
        "intervals": {"request_timeout": number(*request_timeout)},
        "https": {
            "enabled": https.enabled,
            "key": file(&https.key),
            "cert": file(&https.cert),
            "use_ca": https.use_ca,
            "ca": file(&https.ca),
            "ssl_protocol": https.ssl_protocol,
            "ssl_ciphers": https.ssl_ciphers.to_lowercase(),
        },
        "logs": {
            "level": level(logs.level),
            "format": format(logs.format),
            "max_size": {"enabled": logs.max_bytes.is_some(), "size": size(logs.max_bytes.unwrap_or(1 << 20))},
        },
        "cors": {
            "enabled": cors.enabled,
            "source_route": cors.source_route,
            "expose_headers": texts(&cors.expose_headers),
            "allow_headers": texts(&cors.allow_headers),
            "allow_credentials": cors.allow_credentials,
        },
        "access": {
            "max_login_attempts": access.max_login_attempts,
            "block_time": access.block_time,
            "max_request_per_minute": access.max_request_per_minute,
        },
        "upload_configuration": uploads(upload),
    });
    let mut own = |section: Option<&str>, key: &str, value: Value| {
        let section = match section {
            None => Some(&mut settings),
            Some(section) => settings.get_mut(section),
        };
        if let Some(members) = section.and_then(Value::as_object_mut) {
            members.insert(key.to_owned(), value);
        }
    };
    if access.max_total_requests_per_minute > 0 {
        own(Some("access"), "max_total_requests_per_minute", access.max_total_requests_per_minute.into());
    }
    if logs.limits != LogLimits::default() {
        let LogLimits { unauthenticated, of_user, file, archived } = logs.limits;
        own(Some("logs"), "max_rate", json!({"unauthenticated": size(unauthenticated), "user": size(of_user)}));
        own(Some("logs"), "max_file", size(file).into());
        own(Some("logs"), "max_archived", size(archived).into());
    }
    if !proxies.trusted.is_empty() {
        own(None, "trusted_proxies", proxies.trusted.iter().map(ToString::to_string).collect());
    }
    if proxies.protocol {
        own(None, "proxy_protocol", true.into());
    }
    if *logtest_engine == Engine::Own {
        own(None, "logtest", json!({"engine": "own"}));
    }
    settings
}

fn uploads(upload: &Upload) -> Value {
    let Upload {
        localfile,
        wodle_command,
        eps,
        higher_versions,
        indexer,
        virustotal_public_key,
        virustotal_minimum_quota,
    } = upload;
    let commands = |commands: &Commands| json!({"allow": commands.allow, "exceptions": commands.exceptions});
    json!({
        "remote_commands": {"localfile": commands(localfile), "wodle_command": commands(wodle_command)},
        "limits": {"eps": {"allow": eps}},
        "agents": {"allow_higher_versions": {"allow": higher_versions}},
        "indexer": {"allow": indexer},
        "integrations": {
            "virustotal": {
                "public_key": {"allow": virustotal_public_key, "minimum_quota": virustotal_minimum_quota},
            },
        },
    })
}

fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A whole number without a point.
fn number(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "the value is whole and small, as was looked at")]
    let whole = (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64);
    whole.map_or_else(|| number.into(), Into::into)
}

/// A single text by itself, as it is written in most files.
fn texts(texts: &[String]) -> Value {
    match texts {
        [text] => text.as_str().into(),
        texts => texts.into(),
    }
}

/// As it is written: a number and a unit.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 && bytes.is_multiple_of(1 << 20) {
        format!("{}M", bytes >> 20)
    } else {
        format!("{}K", bytes >> 10)
    }
}

const fn level(level: LogLevel) -> &'static str {
    match level {
        LogLevel::Disabled => "disabled",
        LogLevel::Error => "error",
        LogLevel::Warning => "warning",
        LogLevel::Info => "info",
        LogLevel::Debug => "debug",
        LogLevel::Debug2 => "debug2",
    }
}

const fn format(format: LogFormat) -> &'static str {
    match (format.plain, format.json) {
        (true, true) => "plain,json",
        (false, true) => "json",
        _ => "plain",
    }
}

/// The item of a node.
pub(crate) fn of_node(node: &str, config: &Config, home: &Home) -> Map<String, Value> {
    Map::from_iter([("node_name".to_owned(), node.into()), ("node_api_config".to_owned(), settings(config, home))])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::path::Path;

    use serde_json::json;

    use super::settings;
    use crate::config::Config;

    #[test]
    fn the_settings_are_shown_as_they_are_written() {
        let (_folder, home) = apid_testing::homes::new();
        let shown = |yaml: &str| settings(&Config::parse(Path::new("api.yaml"), yaml).unwrap().0, &home);
        let defaults = shown("");
        let key = home.ssl_dir().join("server.key");
        assert_eq!(defaults["https"]["key"], key.to_str().unwrap());
        assert_eq!(defaults["intervals"]["request_timeout"].to_string(), "10");
        assert_eq!(
            defaults["logs"],
            json!({
                "level": "info", "format": "plain", "max_size": {"enabled": false, "size": "1M"},
            })
        );
        assert_eq!(defaults["cors"]["expose_headers"], "*");
        for own in ["trusted_proxies", "proxy_protocol", "logtest"] {
            assert!(defaults.get(own).is_none(), "{own}");
        }

        let changed = shown(
            "intervals: {request_timeout: 2.5}\nlogs: {max_size: {enabled: yes, size: 2000K}, max_file: 0K}\n\
             trusted_proxies: [10.0.0.0/8]\nproxy_protocol: yes\naccess: {max_total_requests_per_minute: 7}\n\
             cors: {allow_headers: [a, b]}\nhttps: {ssl_ciphers: ABC}\nlogtest: {engine: own}",
        );
        assert_eq!(changed["intervals"]["request_timeout"], 2.5);
        assert_eq!(changed["logs"]["max_size"], json!({"enabled": true, "size": "2000K"}));
        assert_eq!(changed["logs"]["max_file"], "0K");
        assert_eq!(changed["trusted_proxies"], json!(["10.0.0.0/8"]));
        assert_eq!((&changed["proxy_protocol"], &changed["https"]["ssl_ciphers"]), (&json!(true), &json!("abc")));
        assert_eq!(changed["access"]["max_total_requests_per_minute"], 7);
        assert_eq!(changed["logtest"], json!({"engine": "own"}));
        assert_eq!(changed["cors"]["allow_headers"], json!(["a", "b"]));
    }
}
