//! Which agents a request is about: of those that exist, the ones that its caller was granted.
//!
//! Who exists is the fleet's knowledge and comes through [`Existing`].

use std::collections::HashSet;
use std::sync::Arc;

use apid_home::agent::number;
use apid_identity::rbac::{Allowed, Granted};

use crate::{Failed, Fault};

/// The numbers of agents, in ascending order.
pub type Numbers = Arc<dyn AsRef<[i64]> + Send + Sync>;

/// Knows which agents exist.
pub trait Existing: Send + Sync + 'static {
    /// The agents that exist now, the manager among them as number 0. Blocks.
    ///
    /// # Errors
    ///
    /// When that cannot be found out.
    fn agents(&self) -> Result<Numbers, Fault>;
}

/// The agents of a request, in ascending order.
pub(crate) enum Chosen {
    /// All that exist.
    All(Numbers),
    /// These.
    These(Vec<i64>),
}

impl AsRef<[i64]> for Chosen {
    fn as_ref(&self) -> &[i64] {
        match self {
            Self::All(numbers) => (**numbers).as_ref(),
            Self::These(numbers) => numbers,
        }
    }
}

/// The agents that were granted, of those that exist. Named ones that are denied or do not exist fail; agents that were
/// not named are left out without a word.
pub(crate) fn chosen(granted: &Granted, existing: &dyn Existing, failed: &mut Failed) -> Result<Chosen, Fault> {
    for id in &granted.resolution.denied {
        failed.push(id.as_str(), &Fault::Denied(granted.kind));
    }
    let all = existing.agents()?;
    let agents = (*all).as_ref();
    Ok(match &granted.resolution.allowed {
        Allowed::Everything => Chosen::All(all),
        Allowed::Except(ids) => {
            let hidden: HashSet<i64> = ids.iter().filter_map(|id| number(id)).collect();
            Chosen::These(agents.iter().copied().filter(|agent| !hidden.contains(agent)).collect())
        }
        Allowed::Only(ids) => {
            let mut chosen = Vec::with_capacity(ids.len());
            for id in ids.iter() {
                match number(id).filter(|agent| agents.binary_search(agent).is_ok()) {
                    Some(agent) => chosen.push(agent),
                    None if granted.named => failed.push(id.as_str(), &Fault::UnknownAgent),
                    None => {}
                }
            }
            chosen.sort_unstable();
            Chosen::These(chosen)
        }
    })
}
