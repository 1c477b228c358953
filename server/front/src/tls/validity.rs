//! For how long the certificate of a server holds. Must not be here: what becomes of one that does not hold.

use std::path::Path;

use rustls::pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer as _;

use super::{TlsError, TlsSettings, certificates, content};

/// When a certificate holds, in seconds since 1970; the first and the last second are part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// Its first second.
    pub not_before: i64,
    /// Its last one.
    pub not_after: i64,
}

impl Validity {
    /// The time in which every certificate of the file that `https` names holds: its own and those of the authorities
    /// below the root. Blocks.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or holds what is no certificate.
    pub fn of(directory: &Path, https: &TlsSettings) -> Result<Self, TlsError> {
        let file = directory.join(&https.cert);
        let mut all = Self { not_before: i64::MIN, not_after: i64::MAX };
        for certificate in certificates(&file)? {
            let one = one(&certificate).ok_or_else(|| content(&file, "not a usable certificate: it cannot be read"))?;
            all.not_before = all.not_before.max(one.not_before);
            all.not_after = all.not_after.min(one.not_after);
        }
        Ok(all)
    }

    /// Whether it holds at this moment, in seconds since 1970.
    pub const fn holds(&self, now: i64) -> bool {
        self.not_before <= now && now <= self.not_after
    }
}

fn one(certificate: &CertificateDer<'_>) -> Option<Validity> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    let validity = certificate.validity();
    Some(Validity { not_before: validity.not_before.timestamp(), not_after: validity.not_after.timestamp() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{SystemTime, UNIX_EPOCH};

    use super::super::ensure;
    use super::*;

    #[test]
    fn a_chain_holds_as_long_as_each_of_its_certificates() {
        let (folder, https) = (tempfile::tempdir().unwrap(), TlsSettings::default());
        assert!(Validity::of(folder.path(), &https).is_err());
        ensure(folder.path(), &https).unwrap();
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
        let own = Validity::of(folder.path(), &https).unwrap();
        assert!(own.holds(now) && !own.holds(own.not_before - 1) && !own.holds(own.not_after + 1), "{own:?}");
        // An authority that ends sooner ends the chain.
        let mut authority = rcgen::CertificateParams::default();
        authority.not_before = rcgen::date_time_ymd(2020, 1, 1);
        authority.not_after = rcgen::date_time_ymd(2021, 1, 1);
        let authority = authority.self_signed(&rcgen::KeyPair::generate().unwrap()).unwrap();
        let file = folder.path().join("chain.crt");
        let first = std::fs::read_to_string(folder.path().join("server.crt")).unwrap();
        std::fs::write(&file, first + &authority.pem()).unwrap();
        let https = TlsSettings { cert: "chain.crt".to_owned(), ..https };
        let chain = Validity::of(folder.path(), &https).unwrap();
        assert_eq!((chain.not_before, chain.not_after), (own.not_before, 1_609_459_200));
        std::fs::write(&file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
        let error = Validity::of(folder.path(), &https).unwrap_err().to_string();
        assert!(error.contains("chain.crt"), "{error}");
    }
}
