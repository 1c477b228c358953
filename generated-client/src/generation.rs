//! Which generation of the API a server has, for programs that meet managers of several releases.
//!
//! Must not be here: what differs between the generations; that is in their modules.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::WWW_AUTHENTICATE;
use serde_json::Value;

use crate::client::Client;
use crate::error::Error;

/// A generation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Generation {
    /// The API of 2016, of managers up to 3.x.
    V1,
    /// Managers 4.x.
    V4,
    /// Managers 5.x.
    V5,
}

impl Generation {
    /// The generation of a release, such as `4.14.7` or `v5.0.0`; `None` for one that this version does not know.
    pub fn of_version(version: &str) -> Option<Self> {
        let version = version.trim().trim_start_matches(['v', 'V']);
        match version.split_once('.').map_or(version, |(major, _)| major) {
            "1" | "2" | "3" => Some(Self::V1),
            "4" => Some(Self::V4),
            "5" => Some(Self::V5),
            _ => None,
        }
    }
}

impl fmt::Display for Generation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::V4 => "v4",
            Self::V5 => "v5",
        })
    }
}

impl Client {
    /// Asks the server by `GET /` which generation of the API it has. Make the client of that generation by
    /// `v4::Client::from(client)` or its like; it shares the session.
    ///
    /// The API of 2016 is known by its wish for a user name and password where the others want a token. The others say
    /// their version to callers who are logged in.
    ///
    /// # Errors
    ///
    /// Those of every call, and [`Error::Decode`] for a server that names no version that is known here.
    pub async fn generation(&self) -> Result<Generation, Error> {
        let ask = || self.get("get_api_info", "/").never_waits();
        match ask().open().send().await {
            Err(Error::Status { status: StatusCode::UNAUTHORIZED, headers, .. }) => {
                let wanted = headers.get(WWW_AUTHENTICATE).and_then(|value| value.to_str().ok()).unwrap_or_default();
                if wanted.trim_start().to_ascii_lowercase().starts_with("basic") {
                    return Ok(Generation::V1);
                }
            }
            Ok(_) | Err(Error::Problem(_) | Error::Status { .. }) => {}
            Err(error) => return Err(error),
        }
        let reply = ask().json::<Value>().await?;
        let data = reply.get("data").or_else(|| reply.get("response"));
        let version = data.and_then(|data| data.get("api_version").unwrap_or(data).as_str());
        version.and_then(Generation::of_version).ok_or_else(|| Error::Decode {
            operation: "get_api_info",
            status: reply.status(),
            reason: "the reply names no version of the API that is known".to_owned(),
            excerpt: version.unwrap_or_default().chars().take(40).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::fake::{Fake, FakeReply};

    fn client(fake: &Fake) -> Client {
        Client::builder("https://manager").fake(fake).build().unwrap()
    }

    #[test]
    fn releases_have_generations() {
        let of = Generation::of_version;
        assert_eq!((of("4.14.7"), of("v5.0.0"), of("v2.1"), of("3.13.6")), {
            let v1 = Some(Generation::V1);
            (Some(Generation::V4), Some(Generation::V5), v1, v1)
        });
        assert_eq!((of("40.1"), of(""), of("six")), (None, None, None));
    }

    #[tokio::test]
    async fn a_server_that_wants_a_password_has_the_api_of_2016() {
        let wants = |scheme: &str| {
            FakeReply::new(401, "text/plain", "Unauthorized").header("WWW-Authenticate", &format!("{scheme} realm=x"))
        };
        let fake = Fake::new().expect("GET", "/", wants("Basic"));
        assert_eq!(client(&fake).generation().await.unwrap(), Generation::V1);
        let info = |version: &str| FakeReply::json(200, json!({"data": {"api_version": version}, "error": 0}));
        for (version, generation) in [("4.14.7", Generation::V4), ("5.0.0", Generation::V5)] {
            let fake = Fake::new().expect("GET", "/", wants("Bearer")).expect("GET", "/", info(version));
            assert_eq!(client(&fake).generation().await.unwrap(), generation);
            assert!(fake.unused().is_empty());
        }
        let fake = Fake::new().expect("GET", "/", wants("Bearer")).expect("GET", "/", info("6.0.0"));
        let error = client(&fake).generation().await.unwrap_err();
        assert!(matches!(&error, Error::Decode { excerpt, .. } if excerpt == "6.0.0"), "{error}");
    }
}
