//! Restarts, reloads, upgrades and questions of release 5, over homes whose agents are of both releases.

use std::time::Duration;

use apid_identity::auth::Revoked;
use apid_testing::{Caller, InProcess, Reply, basic, database};
use serde_json::{Value, json};
