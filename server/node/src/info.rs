//! What the node is: its installation, release and time zone (docs/facts/04-modules.md, section 6).

use std::path::PathBuf;

use apid_home::directory::HardLinks;
use apid_manager::node;
use apid_store::schema::agent::Layout;
use apid_store::{Lane, Reader, StoreError, bind};
use jiff::Zoned;

use crate::{Fault, Node};

/// What a node is, in every release of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// The home.
    pub path: PathBuf,
    /// The release whose files the home has, as `v4.14.7`.
    pub version: String,
    /// Difference of local time to UTC, as `+0100`.
    pub tz_offset: String,
    /// Short name of the time zone.
    pub tz_name: String,
}

/// What a node is, in release 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// What every release tells.
    pub installation: Installation,
    /// Whether the manager was built with OpenSSL, as `global.db` says; `None` where it does not.
    pub openssl_support: Option<String>,
    /// The random name of the installation; `None` if it has none yet, and of a worker, whose master's it is.
    pub uuid: Option<String>,
}

impl Node {
    /// What this node is, as far as that needs no file.
    pub fn installation(&self) -> Installation {
        let now = Zoned::now();
        Installation {
            path: self.home.root().to_owned(),
            version: format!("v{}", self.home.layout().version()),
            tz_offset: now.strftime("%z").to_string(),
            tz_name: now.strftime("%Z").to_string(),
        }
    }

    /// What this node is.
    ///
    /// # Errors
    ///
    /// When the request was given up. A database that cannot be read leaves its part out.
    pub async fn info(&self) -> Result<Info, Fault> {
        let database = self.store.database(self.home.global_db());
        let openssl_support = match database.read(Lane::Cheap, openssl_support).await {
            Ok(found) => found,
            Err(StoreError::Interrupted) => return Err(StoreError::Interrupted.into()),
            Err(error) => {
                tracing::warn!(%error, "the agents' database does not say how the manager was built");
                None
            }
        };
        let home = self.home.clone();
        let uuid = self
            .store
            .run(Lane::Cheap, move || {
                if node::is_worker(&home.ossec_conf()) {
                    return Ok(None);
                }
                let file = home.installation_uid();
                let bytes = home.directory().and_then(|root| root.read_if_there(&file, HardLinks::Allow));
                let unreadable = |error: std::io::Error| Fault::Unreadable { file, reason: error.to_string() };
                bytes.map_err(unreadable)
            })
            .await?;
        Ok(Info {
            installation: self.installation(),
            openssl_support,
            uuid: uuid.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()).filter(|uuid| !uuid.is_empty()),
        })
    }
}

fn openssl_support(reader: &Reader) -> Result<Option<String>, StoreError> {
    if !Layout::of(reader)?.has_labels() {
        return Ok(None);
    }
    reader.first("SELECT value FROM info WHERE key = 'openssl_support'", bind![], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use apid_store::Store;

    use crate::Node;

    #[tokio::test]
    async fn what_the_home_does_not_say_is_left_out() {
        let (_folder, home) = apid_testing::homes::new();
        let node = Node::new(&home, &Store::new(home.root()));
        let info = node.info().await.unwrap();
        let installation = &info.installation;
        assert_eq!((installation.path.as_path(), installation.version.as_str()), (home.root(), "v4.14.7"));
        assert_eq!(info.uuid, None);
        assert!(installation.tz_offset.len() == 5 && !installation.tz_name.is_empty(), "{info:?}");

        std::fs::create_dir_all(home.security_dir()).unwrap();
        std::fs::write(home.installation_uid(), "a98fbdde-312f-4453-9a27-2619a8b15813\n").unwrap();
        let info = node.info().await.unwrap();
        assert_eq!(info.uuid.as_deref(), Some("a98fbdde-312f-4453-9a27-2619a8b15813"));

        let worker = "<ossec_config><cluster><node_type>worker</node_type></cluster></ossec_config>";
        std::fs::write(home.ossec_conf(), worker).unwrap();
        assert_eq!(node.info().await.unwrap().uuid, None);
    }
}
