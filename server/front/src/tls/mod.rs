//! TLS: the certificate of a home, created when it does not exist, and the server's settings from it
//! (docs/facts/01-api-layer.md, section 3).
//!
//! One provider, aws-lc-rs; protocol versions 1.2 and 1.3. An existing key or certificate is never written over.

mod refusal;
mod validity;
mod version_one;

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_RSA_SHA256, SanType};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{InconsistentKeys, RootCertStore, ServerConfig};

pub(crate) use self::refusal::refused_certificate;
pub use self::validity::Validity;
use self::version_one::ClientVerifier;

/// How connections are secured (`https` of `api.yaml`).
#[derive(Debug, Clone, PartialEq)]
pub struct TlsSettings {
    /// Whether to speak TLS.
    pub enabled: bool,
    /// File name of the private key under `api/configuration/ssl`.
    pub key: String,
    /// File name of the certificate, likewise.
    pub cert: String,
    /// Whether clients must show a certificate signed by `ca`.
    pub use_ca: bool,
    /// File name of the authority's certificate, likewise.
    pub ca: String,
    /// Protocol word, lower-cased: `tls`, `tlsv1`, `tlsv1.1`, `tlsv1.2` or `auto`.
    pub ssl_protocol: String,
    /// OpenSSL names of cipher suites, upper-cased; empty for the defaults.
    pub ssl_ciphers: String,
}

impl Default for TlsSettings {
    /// The names of the manager's own files, and no certificates of clients.
    fn default() -> Self {
        Self {
            enabled: true,
            key: "server.key".to_owned(),
            cert: "server.crt".to_owned(),
            use_ca: false,
            ca: "ca.crt".to_owned(),
            ssl_protocol: "auto".to_owned(),
            ssl_ciphers: String::new(),
        }
    }
}

/// Why TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read or written.
    #[error("{}: cannot {action}: {error}", .file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// What was tried.
        action: &'static str,
        /// Why it failed.
        error: std::io::Error,
    },
    /// One half of the pair is missing.
    #[error("{}: missing although {} exists; restore it, or remove the other file so that both are generated again", .missing.display(), .present.display())]
    Half {
        /// The missing file.
        missing: PathBuf,
        /// The other one.
        present: PathBuf,
    },
    /// Neither a key nor a certificate is there.
    #[error("{}: missing, and so is its private key", .0.display())]
    Missing(PathBuf),
    /// A file does not hold what it should.
    #[error("{}: {problem}", .file.display())]
    Content {
        /// The file.
        file: PathBuf,
        /// What is wrong and what to do.
        problem: String,
    },
    /// The two do not belong together.
    #[error("{}: this private key does not match the certificate {}", .key.display(), .cert.display())]
    Mismatch {
        /// The private key.
        key: PathBuf,
        /// The certificate.
        cert: PathBuf,
    },
    /// The library refuses.
    #[error("TLS cannot be set up: {0}")]
    Setup(String),
}

/// The pair that `https` names, and whether it is there. A key does not count as long as [`ensure`] has yet to put its
/// certificate in place.
fn pair(directory: &Path, https: &TlsSettings) -> Result<(PathBuf, PathBuf, bool), TlsError> {
    let (key, cert) = (directory.join(&https.key), directory.join(&https.cert));
    match (key.exists(), cert.exists()) {
        (true, true) => Ok((key, cert, true)),
        (false, false) => Ok((key, cert, false)),
        (true, false) if is_interrupted(&key, &cert) => Ok((key, cert, false)),
        (true, false) => Err(TlsError::Half { missing: cert, present: key }),
        (false, true) => Err(TlsError::Half { missing: key, present: cert }),
    }
}

/// Whether the process that made this key was killed before the certificate was in its place. Both drafts were whole
/// before the key was, and the key is the one of the draft.
fn is_interrupted(key: &Path, cert: &Path) -> bool {
    let number = |file: &Path| std::fs::metadata(file).ok().map(|data| (data.dev(), data.ino()));
    draft_of(cert).exists() && number(key).is_some_and(|key_number| number(&draft_of(key)) == Some(key_number))
}

/// Where a file is written before it appears in its place.
fn draft_of(file: &Path) -> PathBuf {
    file.with_file_name(format!(".{}.new", file.file_name().unwrap_or_default().to_string_lossy()))
}

/// Whom the files belong to that are made here: sets the owner of one of them. It may leave a file as it is.
pub type GiveAway<'a> = &'a dyn Fn(&File) -> std::io::Result<()>;

/// [`ensure_for`] a process whose own files they are.
pub fn ensure(directory: &Path, https: &TlsSettings) -> Result<bool, TlsError> {
    ensure_for(directory, https, &|_| Ok(()))
}

/// Makes a key and a self-signed certificate if both are missing. Says whether it did.
///
/// Killed at any moment, it leaves neither of the two, or both, or what the next call completes.
pub fn ensure_for(directory: &Path, https: &TlsSettings, give: GiveAway<'_>) -> Result<bool, TlsError> {
    let (key, cert, present) = pair(directory, https)?;
    if present {
        // A process may have been killed when all was done but this.
        remove_drafts(&key, &cert);
        return Ok(false);
    }
    let is_new = !directory.is_dir();
    std::fs::create_dir_all(directory).map_err(io(directory, "create the directory"))?;
    // Two processes that start on one new home must not mix their halves.
    let lock = File::open(directory).map_err(io(directory, "open it"))?;
    if is_new {
        give(&lock).map_err(io(directory, "set its owner"))?;
    }
    lock.lock().map_err(io(directory, "lock it"))?;
    let (key, cert, present) = pair(directory, https)?;
    if present {
        return Ok(false);
    }
    if !key.exists() {
        let (key_text, cert_text) = generate(SystemTime::now())?;
        write_draft(&key, &key_text, give)?;
        write_draft(&cert, &cert_text, give)?;
        lock.sync_all().map_err(io(directory, "flush it to disk"))?;
        put(&key)?;
    }
    if let Err(error) = put(&cert) {
        // A key without its certificate would stop the next start.
        let _ = std::fs::remove_file(&key);
        remove_drafts(&key, &cert);
        return Err(error);
    }
    lock.sync_all().map_err(io(directory, "flush it to disk"))?;
    remove_drafts(&key, &cert);
    Ok(true)
}

fn io(file: &Path, action: &'static str) -> impl FnOnce(std::io::Error) -> TlsError + use<> {
    let file = file.to_owned();
    move |error| TlsError::Io { file, action, error }
}

/// Key and certificate as PEM. Beside the name `localhost` of the manager's own certificates it holds the loopback
/// addresses, so that clients that trust it can use the address that is printed.
fn generate(now: SystemTime) -> Result<(String, String), TlsError> {
    let setup = |error: rcgen::Error| TlsError::Setup(error.to_string());
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).map_err(setup)?;
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).map_err(setup)?;
    params.subject_alt_names.push(SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)));
    params.subject_alt_names.push(SanType::IpAddress(IpAddr::V6(Ipv6Addr::LOCALHOST)));
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, "US");
    name.push(DnType::StateOrProvinceName, "California");
    name.push(DnType::LocalityName, "San Francisco");
    name.push(DnType::OrganizationName, "Wazuh");
    name.push(DnType::CommonName, "wazuh.com");
    params.distinguished_name = name;
    let since_epoch = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    params.not_before = rcgen::date_time_ymd(1970, 1, 1) + Duration::from_secs(since_epoch.as_secs());
    params.not_after = params.not_before + Duration::from_secs(365 * 24 * 3600);
    let cert = params.self_signed(&key).map_err(setup)?;
    Ok((key.serialize_pem(), cert.pem()))
}

/// Writes what is to be in `file`. A draft that a killed process has left is replaced.
fn write_draft(file: &Path, text: &str, give: GiveAway<'_>) -> Result<(), TlsError> {
    let draft = draft_of(file);
    let written = (|| {
        match std::fs::remove_file(&draft) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut new = OpenOptions::new().write(true).create_new(true).mode(0o400).open(&draft)?;
        give(&new)?;
        new.write_all(text.as_bytes())?;
        new.sync_all()
    })();
    written.map_err(|error| {
        let _ = std::fs::remove_file(&draft);
        io(file, "write it")(error)
    })
}

/// Puts the draft of a file in its place, where nothing may be yet.
fn put(file: &Path) -> Result<(), TlsError> {
    std::fs::hard_link(draft_of(file), file).map_err(io(file, "write it"))
}

fn remove_drafts(key: &Path, cert: &Path) {
    for file in [key, cert] {
        let _ = std::fs::remove_file(draft_of(file));
    }
}

/// What `check` or a start needs to know of the certificate: settings for rustls and remarks for the operator.
pub struct Setup {
    /// Ready for use.
    pub server: Arc<ServerConfig>,
    /// Settings that have another effect than they say.
    pub warnings: Vec<String>,
}

/// Loads what `https` names. `None` if neither key nor certificate exists yet.
pub fn load(directory: &Path, https: &TlsSettings) -> Result<Option<Setup>, TlsError> {
    let (key_file, cert_file, present) = pair(directory, https)?;
    if !present {
        return Ok(None);
    }
    let chain = certificates(&cert_file)?;
    let key = private_key(&key_file)?;
    let mut warnings = Vec::new();
    if matches!(https.ssl_protocol.as_str(), "tlsv1" | "tlsv1.1") {
        let word = &https.ssl_protocol;
        warnings.push(format!("https.ssl_protocol: {word} is deprecated and not offered; TLS 1.2 and 1.3 are offered"));
    }
    let provider = Arc::new(provider(&https.ssl_ciphers, &mut warnings));
    let setup = |error: &dyn std::fmt::Display| TlsError::Setup(error.to_string());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| setup(&error))?;
    let builder = if https.use_ca {
        let ca_file = directory.join(&https.ca);
        let authorities = certificates(&ca_file)?;
        let mut roots = RootCertStore::empty();
        for certificate in &authorities {
            roots
                .add(certificate.clone())
                .map_err(|error| content(&ca_file, format!("not usable as an authority: {error}")))?;
        }
        let verifier = ClientVerifier::new(roots, authorities, Arc::clone(&provider));
        builder.with_client_cert_verifier(Arc::new(verifier.map_err(|error| setup(&error))?))
    } else {
        builder.with_no_client_auth()
    };
    let certified = certified(chain, key, &provider).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => TlsError::Mismatch { key: key_file.clone(), cert: cert_file.clone() },
        rustls::Error::InvalidCertificate(why) => content(&cert_file, format!("not a usable certificate: {why}")),
        other => content(&key_file, format!("not a usable private key: {other}")),
    })?;
    let mut server = builder.with_cert_resolver(Arc::new(SingleCertAndKey::from(certified)));
    // A client that offers only names that are not in here is refused.
    server.alpn_protocols = vec![b"http/1.1".to_vec(), b"http/1.0".to_vec()];
    Ok(Some(Setup { server: Arc::new(server), warnings }))
}

/// The key with its certificate, which may be of version 1.
fn certified(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, rustls::Error> {
    let Some(public_key) = chain.first().and_then(version_one::public_key) else {
        return CertifiedKey::from_der(chain, key, provider);
    };
    let key = provider.key_provider.load_private_key(key)?;
    match key.public_key() {
        Some(of_key) if of_key != public_key => Err(InconsistentKeys::KeyMismatch.into()),
        _ => Ok(CertifiedKey::new(chain, key)),
    }
}

fn content(file: &Path, problem: impl Into<String>) -> TlsError {
    TlsError::Content { file: file.to_owned(), problem: problem.into() }
}

/// The bytes of a file, which may be a link: where a certificate lies is the operator's choice. A named pipe in its
/// place is refused instead of waited for.
fn regular(file: &Path) -> std::io::Result<Vec<u8>> {
    let without_waiting = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
    let mut open = OpenOptions::new().read(true).custom_flags(without_waiting).open(file)?;
    if !open.metadata()?.is_file() {
        return Err(std::io::Error::new(ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::new();
    open.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn read(file: &Path) -> Result<Vec<u8>, TlsError> {
    regular(file).map_err(|error| {
        let action = match error.kind() {
            ErrorKind::PermissionDenied => "read it (check its owner and mode)",
            _ => "read it",
        };
        TlsError::Io { file: file.to_owned(), action, error }
    })
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let text = read(file)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    match chain {
        Ok(chain) if chain.is_empty() => Err(content(file, "holds no PEM certificate")),
        Ok(chain) => Ok(chain),
        Err(error) => Err(content(file, format!("not valid PEM: {error:?}"))),
    }
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let text = read(file)?;
    let has = |mark: &[u8]| text.windows(mark.len()).any(|window| window == mark);
    if has(b"BEGIN ENCRYPTED PRIVATE KEY") || has(b"Proc-Type: 4,ENCRYPTED") {
        return Err(content(file, "the private key is encrypted, and no pass phrase can be given; store it decrypted"));
    }
    PrivateKeyDer::from_pem_slice(&text).map_err(|error| match error {
        rustls::pki_types::pem::Error::NoItemsFound => content(file, "holds no PEM private key"),
        other => content(file, format!("not valid PEM: {other:?}")),
    })
}

/// OpenSSL's names of the suites that can be offered under TLS 1.2.
const SUITES: [(&str, rustls::CipherSuite); 6] = [
    ("ECDHE-ECDSA-AES256-GCM-SHA384", rustls::CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384),
    ("ECDHE-ECDSA-AES128-GCM-SHA256", rustls::CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256),
    ("ECDHE-ECDSA-CHACHA20-POLY1305", rustls::CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256),
    ("ECDHE-RSA-AES256-GCM-SHA384", rustls::CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384),
    ("ECDHE-RSA-AES128-GCM-SHA256", rustls::CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256),
    ("ECDHE-RSA-CHACHA20-POLY1305", rustls::CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256),
];

/// The provider, with TLS 1.2 cut down to the suites in `ciphers` that it has. As with OpenSSL, the list says nothing
/// about TLS 1.3.
fn provider(ciphers: &str, warnings: &mut Vec<String>) -> CryptoProvider {
    let mut provider = aws_lc_rs::default_provider();
    let names: Vec<&str> = ciphers.split([':', ',', ' ']).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return provider;
    }
    let known = |name: &&str| SUITES.iter().find(|(other, _)| other == name).map(|(_, suite)| *suite);
    let wanted: Vec<_> = names.iter().filter_map(known).collect();
    let unknown: Vec<&str> = names.iter().filter(|name| known(name).is_none()).copied().collect();
    if !unknown.is_empty() {
        let offered: Vec<&str> = SUITES.iter().map(|(name, _)| *name).collect();
        let (unknown, offered) = (unknown.join(", "), offered.join(", "));
        warnings.push(format!("https.ssl_ciphers: ignored {unknown}; known for TLS 1.2: {offered}"));
    }
    if wanted.is_empty() {
        warnings.push("https.ssl_ciphers: names no known suite; the defaults are offered".to_owned());
        return provider;
    }
    provider.cipher_suites.retain(|suite| suite.tls13().is_some() || wanted.contains(&suite.suite()));
    provider
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn folder() -> (tempfile::TempDir, TlsSettings) {
        let directory = tempfile::tempdir().unwrap();
        (directory, TlsSettings::default())
    }

    fn refusal(directory: &Path, https: &TlsSettings) -> String {
        load(directory, https).map(|_| ()).unwrap_err().to_string()
    }

    fn replace(file: &Path, text: impl AsRef<[u8]>) {
        let _ = fs::remove_file(file);
        fs::write(file, text).unwrap();
    }

    #[test]
    fn a_pair_is_made_once() {
        let (folder, https) = folder();
        let folder = folder.path();
        assert!(load(folder, &https).unwrap().is_none());
        assert!(ensure(folder, &https).unwrap());
        let key = fs::read(folder.join("server.key")).unwrap();
        assert!(key.starts_with(b"-----BEGIN PRIVATE KEY-----"));
        for name in ["server.key", "server.crt"] {
            assert_eq!(fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777, 0o400);
        }
        assert!(!ensure(folder, &https).unwrap());
        assert_eq!(key, fs::read(folder.join("server.key")).unwrap());
        assert_eq!(fs::read_dir(folder).unwrap().count(), 2, "drafts were left");
        assert!(load(folder, &https).unwrap().unwrap().warnings.is_empty());
    }

    /// What a killed process leaves after each of its steps.
    #[test]
    fn a_pair_is_completed_after_a_kill_at_any_moment() {
        for steps in 0..=5 {
            let (folder, https) = folder();
            let folder = folder.path();
            let (key, cert) = (folder.join("server.key"), folder.join("server.crt"));
            let (key_text, cert_text) = generate(SystemTime::now()).unwrap();
            match steps {
                0 => fs::write(draft_of(&key), "half").unwrap(),
                1 => write_draft(&key, &key_text, &|_| Ok(())).unwrap(),
                _ => {
                    write_draft(&key, &key_text, &|_| Ok(())).unwrap();
                    write_draft(&cert, &cert_text, &|_| Ok(())).unwrap();
                }
            }
            if steps > 2 {
                put(&key).unwrap();
                assert!(load(folder, &https).unwrap().is_none(), "what `--check` sees");
            }
            if steps > 3 {
                put(&cert).unwrap();
            }
            if steps > 4 {
                fs::remove_file(draft_of(&key)).unwrap();
            }
            assert_eq!(ensure(folder, &https).unwrap(), steps < 4, "{steps}");
            assert!(load(folder, &https).unwrap().is_some(), "{steps}");
            assert_eq!(fs::read_to_string(&key).unwrap() == key_text, steps > 2, "{steps}");
            assert_eq!(fs::read_dir(folder).unwrap().count(), 2, "drafts were left after {steps}");
        }
    }

    #[test]
    fn a_key_of_the_operator_is_not_taken_for_one_that_was_not_finished() {
        let (folder, https) = folder();
        let folder = folder.path();
        let (key, cert) = (folder.join("server.key"), folder.join("server.crt"));
        let (key_text, cert_text) = generate(SystemTime::now()).unwrap();
        write_draft(&key, &key_text, &|_| Ok(())).unwrap();
        write_draft(&cert, &cert_text, &|_| Ok(())).unwrap();
        fs::write(&key, "another").unwrap();
        assert!(matches!(ensure(folder, &https), Err(TlsError::Half { .. })));
        assert_eq!(fs::read_to_string(&key).unwrap(), "another");
        assert!(!cert.exists());
    }

    #[test]
    fn bad_files_are_named() {
        let (folder, https) = folder();
        let folder = folder.path();
        ensure(folder, &https).unwrap();
        let (key, cert) = (folder.join("server.key"), folder.join("server.crt"));
        let (good_key, good_cert) = (fs::read(&key).unwrap(), fs::read(&cert).unwrap());

        let other = generate(SystemTime::now()).unwrap();
        replace(&key, &other.0);
        assert!(refusal(folder, &https).contains("server.key: this private key does not match the certificate"));
        replace(&key, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
        assert!(refusal(folder, &https).contains("server.key: the private key is encrypted"));
        replace(&key, "nothing");
        assert!(refusal(folder, &https).contains("server.key: holds no PEM private key"));
        replace(&key, &good_key);
        replace(&cert, "nothing");
        assert!(refusal(folder, &https).contains("server.crt: holds no PEM certificate"));
        replace(&cert, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        assert!(refusal(folder, &https).contains("server.crt: "));
        fs::remove_file(&cert).unwrap();
        let message = refusal(folder, &https);
        assert!(message.contains("server.crt: missing although"), "{message}");
        assert!(ensure(folder, &https).is_err(), "a key must not be replaced");
        assert_eq!(fs::read(&key).unwrap(), good_key);

        rustix::fs::mkfifoat(rustix::fs::CWD, &cert, rustix::fs::Mode::RUSR).unwrap();
        assert!(refusal(folder, &https).contains("server.crt: cannot read it: not a regular file"));

        replace(&cert, &good_cert);
        let with_ca = TlsSettings { use_ca: true, ..https };
        assert!(refusal(folder, &with_ca).contains("ca.crt: cannot read it"));
        replace(&folder.join("ca.crt"), &good_cert);
        assert!(load(folder, &with_ca).unwrap().is_some());
    }

    #[test]
    fn ciphers_restrict_tls_1_2_only() {
        let mut warnings = Vec::new();
        let all = provider("", &mut warnings).cipher_suites.len();
        let some = provider("ECDHE-RSA-AES256-GCM-SHA384:AES128-SHA", &mut warnings).cipher_suites;
        assert_eq!(some.iter().filter(|suite| suite.tls13().is_none()).count(), 1);
        assert!(some.iter().any(|suite| suite.tls13().is_some()));
        assert!(warnings.iter().any(|warning| warning.contains("ignored AES128-SHA")), "{warnings:?}");
        assert_eq!(provider("RC4", &mut warnings).cipher_suites.len(), all);
    }

    #[test]
    fn old_protocols_warn() {
        let (folder, https) = folder();
        let folder = folder.path();
        ensure(folder, &https).unwrap();
        let old = TlsSettings { ssl_protocol: "tlsv1.1".into(), ..https };
        let setup = load(folder, &old).unwrap().unwrap();
        assert!(setup.warnings.iter().any(|warning| warning.contains("tlsv1.1")), "{:?}", setup.warnings);
    }
}
