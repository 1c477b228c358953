//! What becomes of a configuration that is read again while the server runs: which settings are taken at once, and
//! which stay as they were until the next start.

use super::{Config, Logs, Proxies};

/// The keys of `api.yaml` whose values have changed, in the order of the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Those that are in force now.
    pub(crate) taken: Vec<&'static str>,
    /// Those that need a restart.
    pub(crate) postponed: Vec<&'static str>,
}

impl Changes {
    /// What the operator is told.
    pub(crate) fn words(&self) -> String {
        let list = |keys: &[&str]| keys.join(", ");
        match (&self.taken[..], &self.postponed[..]) {
            ([], []) => "no setting has changed".to_owned(),
            (taken, []) => format!("in force now: {}", list(taken)),
            ([], postponed) => format!("in force after a restart: {}", list(postponed)),
            (taken, postponed) => {
                format!("in force now: {}; in force after a restart: {}", list(taken), list(postponed))
            }
        }
    }
}

impl Config {
    /// The configuration of a server that runs with this one and has read `new`: with the new values, except of the
    /// settings that need a restart.
    pub(crate) fn after_reading(&self, new: Config) -> (Config, Changes) {
        let mut changes = Changes::default();
        let mut next = new;
        // Every member is named, so that a new one cannot be forgotten here.
        let Config {
            host,
            port,
            api,
            listen,
            standalone,
            drop_privileges,
            experimental_features,
            max_upload_size,
            authentication_pool_size,
            request_timeout,
            https,
            logs: Logs { level, format, max_bytes, limits },
            cors,
            access,
            proxies: Proxies { trusted, protocol },
            upload,
            logtest_engine,
            metrics,
            audit,
            ui,
            resident_memory,
            read_only,
        } = self;
        next.read_only = *read_only;

        changes.postpone("host", host, &mut next.host);
        changes.postpone("port", port, &mut next.port);
        changes.postpone("api", api, &mut next.api);
        changes.postpone("listen", listen, &mut next.listen);
        changes.take("standalone", standalone, &next.standalone);
        changes.postpone("drop_privileges", drop_privileges, &mut next.drop_privileges);
        changes.take("experimental_features", experimental_features, &next.experimental_features);
        changes.take("max_upload_size", max_upload_size, &next.max_upload_size);
        let pool_size = &mut next.authentication_pool_size;
        changes.postpone("authentication_pool_size", authentication_pool_size, pool_size);
        changes.take("intervals.request_timeout", request_timeout, &next.request_timeout);

        changes.postpone("https.enabled", &https.enabled, &mut next.https.enabled);
        if next.https.enabled {
            changes.take("https.key", &https.key, &next.https.key);
            changes.take("https.cert", &https.cert, &next.https.cert);
            changes.take("https.use_ca", &https.use_ca, &next.https.use_ca);
            changes.take("https.ca", &https.ca, &next.https.ca);
            changes.take("https.ssl_protocol", &https.ssl_protocol, &next.https.ssl_protocol);
            changes.take("https.ssl_ciphers", &https.ssl_ciphers, &next.https.ssl_ciphers);
        } else {
            // Nobody speaks TLS, so that it is the same what it would be.
            next.https.clone_from(https);
        }

        changes.take("logs.level", level, &next.logs.level);
        changes.take("logs.format", format, &next.logs.format);
        changes.take("logs.max_size", max_bytes, &next.logs.max_bytes);
        let rates = |limits: &super::LogLimits| (limits.unauthenticated, limits.of_user);
        changes.take("logs.max_rate", &rates(limits), &rates(&next.logs.limits));
        changes.take("logs.max_file", &limits.file, &next.logs.limits.file);
        changes.take("logs.max_archived", &limits.archived, &next.logs.limits.archived);
        changes.take("cors", cors, &next.cors);
        changes.take("access", access, &next.access);
        changes.take("trusted_proxies", trusted, &next.proxies.trusted);
        changes.take("proxy_protocol", protocol, &next.proxies.protocol);
        changes.take("upload_configuration", upload, &next.upload);
        changes.take("logtest.engine", logtest_engine, &next.logtest_engine);
        changes.take("ui", ui, &next.ui);
        changes.postpone("resident_memory", resident_memory, &mut next.resident_memory);
        changes.postpone("metrics", metrics, &mut next.metrics);
        changes.postpone("audit", audit, &mut next.audit);
        (next, changes)
    }
}

impl Changes {
    fn take<T: PartialEq>(&mut self, key: &'static str, old: &T, new: &T) {
        if old != new {
            self.taken.push(key);
        }
    }

    fn postpone<T: PartialEq + Clone>(&mut self, key: &'static str, old: &T, new: &mut T) {
        if old != new {
            self.postponed.push(key);
            new.clone_from(old);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn read(text: &str) -> Config {
        Config::parse(Path::new("api.yaml"), text).map(|(config, _)| config).unwrap_or_default()
    }

    #[test]
    fn each_setting_is_taken_or_waits_for_a_restart() {
        let old = read("port: 1\nlogs: {level: warning}\n");
        let text = "port: 2\nhost: ['::1']\napi: v5\nlisten: ['v1=[::1]:3']\n\
                    logs: {level: debug, format: json, max_rate: {user: 1K}, max_file: 5M}\n\
                    access: {block_time: 1}\nhttps: {use_ca: yes, ca: mine.crt}\nmax_upload_size: 7\n\
                    intervals: {request_timeout: 3}\nauthentication_pool_size: 9\ncors: {enabled: yes}\n\
                    trusted_proxies: [192.0.2.1]\nproxy_protocol: yes\nlogtest: {engine: own}\nmetrics: {listen: '[::1]:4'}\n\
                    audit: {on_failure: refuse}\nui: {remote: yes}\n";
        let (next, changes) = old.after_reading(read(text));
        let expected = "in force now: max_upload_size, intervals.request_timeout, https.use_ca, https.ca, logs.level, \
                        logs.format, logs.max_rate, logs.max_file, cors, access, trusted_proxies, proxy_protocol, \
                        logtest.engine, ui; in force after a restart: host, port, api, listen, authentication_pool_size, \
                        metrics, audit";
        assert_eq!(changes.words(), expected);
        assert_eq!((next.port, next.max_upload_size, next.authentication_pool_size), (1, 7, 2));
        assert_eq!(next.host, old.host);
        // What waits is told again, what was taken is not.
        let (same, changes) = next.after_reading(read(text));
        let waiting = "in force after a restart: host, port, api, listen, authentication_pool_size, metrics, audit";
        assert_eq!(changes.words(), waiting);
        assert_eq!(same, next);
    }

    #[test]
    fn without_tls_its_settings_are_nobodys() {
        let old = read("https: {enabled: no}\n");
        let (next, changes) = old.after_reading(read("https: {enabled: no, ca: other.crt}\n"));
        assert_eq!((changes.words().as_str(), next), ("no setting has changed", old.clone()));
        let (_, changes) = old.after_reading(read("https: {ca: other.crt}\n"));
        assert_eq!(changes.words(), "in force after a restart: https.enabled");
    }
}
