//! `POST /events` (docs/facts/04-modules.md, section 11).

use std::collections::BTreeSet;

use bytes::Bytes;

use super::{Commands, separate};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, push_text};
use apid_manager::EVENT_HEADER;
use apid_request::cancel;

// Spelled so by the real API.
const MESSAGES: Messages = Messages {
    all: "All events were forwarded to analisysd",
    some: "Some events were forwarded to analisysd",
    none: "No events were forwarded to analisysd",
};

/// Bytes that the analysis takes at once, header included.
const MOST: usize = 65_535;

impl Commands {
    /// Hands events to the analysis. Those that are too long are failed items, each once.
    ///
    /// # Errors
    ///
    /// When nothing could be handed over at all.
    pub async fn events(&self, events: Vec<String>) -> Result<Bytes, Failure> {
        self.work(move |shared| {
            let (fitting, long): (Vec<_>, Vec<_>) =
                events.into_iter().partition(|event| EVENT_HEADER.len() + event.len() <= MOST);
            let mut failed = FailedItems::new();
            let refusal = Failure::bad_request(1012)
                .detail(format_args!("The event is too large to be sent to analysisd (maximum is {MOST}B)"));
            for event in long.into_iter().collect::<BTreeSet<_>>() {
                failed.push(event, &refusal);
            }
            let mut unsent = BTreeSet::new();
            if !fitting.is_empty() {
                cancel::decide()?;
                let mut told = BTreeSet::new();
                for (at, error) in shared.link.events(&fitting)? {
                    unsent.insert(at);
                    if let Some(event) = fitting.get(at)
                        && told.insert(event)
                    {
                        failed.push(event.as_str(), &error.into());
                    }
                }
            }
            let mut envelope = Envelope::open(fitting.iter().map(|event| event.len() + 4).sum());
            for (at, event) in fitting.iter().enumerate() {
                if !unsent.contains(&at) {
                    separate(envelope.items());
                    push_text(envelope.items(), event.as_bytes());
                }
            }
            Ok(envelope.close((fitting.len() - unsent.len()) as u64, failed, &MESSAGES))
        })
        .await
    }
}
