//! Events for the analysis (docs/facts/04-modules.md, section 11).

use std::collections::BTreeSet;

use super::Commands;
use crate::{Fault, Outcome};
use apid_manager::EVENT_HEADER;
use apid_request::cancel;

/// Bytes that the analysis takes at once, header included.
const MOST: usize = 65_535;

impl Commands {
    /// Hands events to the analysis. Events that are too long, or could not be handed over, fail, equal ones once.
    ///
    /// # Errors
    ///
    /// When nothing could be handed over at all.
    pub async fn events(&self, events: Vec<String>) -> Result<Outcome<String>, Fault> {
        self.work(move |shared| {
            let (fitting, long): (Vec<_>, Vec<_>) =
                events.into_iter().partition(|event| EVENT_HEADER.len() + event.len() <= MOST);
            let mut outcome = Outcome::default();
            outcome.failed.extend(long.into_iter().collect::<BTreeSet<_>>(), &Fault::EventTooLong { most: MOST });
            let mut unsent = BTreeSet::new();
            if !fitting.is_empty() {
                cancel::decide()?;
                let mut reported = BTreeSet::new();
                for (at, error) in shared.link.events(&fitting)? {
                    unsent.insert(at);
                    if let Some(event) = fitting.get(at)
                        && reported.insert(event)
                    {
                        outcome.failed.push(event.as_str(), &error.into());
                    }
                }
            }
            let sent = fitting.into_iter().enumerate().filter(|(at, _)| !unsent.contains(at));
            outcome.done = sent.map(|(_, event)| event).collect();
            Ok(outcome)
        })
        .await
    }
}
