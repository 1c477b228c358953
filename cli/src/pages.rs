//! All pages of a list, by the client's walk: nothing is lost and nothing repeated while the list changes, and the next
//! page is asked for while the last one is being written.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use wazuh_api_client::paging::{self, Listing, PageFuture, Paged};
use wazuh_api_client::{AffectedItems, Error};

use crate::answer::{Failed, Outcome, Page};
use crate::failure::{Exit, Failure};
use crate::request::{Request, text};
use crate::session::Session;

/// Items of a page, unless `--limit` says otherwise. Larger pages take the server longer than they save.
const PAGE: u64 = 5_000;

/// The pages that are still to come.
pub(crate) struct Pages {
    pages: paging::Pages<Listed>,
    /// Why there is no client, which the client cannot say.
    before: Arc<Mutex<Option<Failure>>>,
}

/// A request as the client's walk changes and sends it.
#[derive(Clone)]
struct Listed {
    session: Session,
    request: Request,
    listing: Listing,
    before: Arc<Mutex<Option<Failure>>>,
}

impl Pages {
    /// All pages from the offset of the request on.
    pub(crate) fn of(session: &Session, request: &Request) -> Self {
        let most = request.command.pages.map_or(PAGE, |pages| pages.most);
        let limit = request.number("limit").unwrap_or_else(|| PAGE.min(most));
        let before = Arc::new(Mutex::new(None));
        let listed = Listed {
            session: session.clone(),
            request: request.clone().with("limit", limit.into()),
            listing: request.command.pages.map(|pages| pages.listing).unwrap_or_default(),
            before: Arc::clone(&before),
        };
        Self { pages: listed.pages(), before }
    }

    /// The next page; `None` after the last one.
    pub(crate) async fn next(&mut self) -> Option<Result<Page, Failure>> {
        match self.pages.next().await? {
            Ok(page) => Some(Ok(of_list(page.into_inner()))),
            Err(error) => {
                // Nothing was done: that is told like what failed for a part.
                if let Some(failures) = error.failures() {
                    let failed = failures.items.iter().map(Failed::of_item).collect();
                    let (message, nothing) = (failures.message.clone(), Some(Exit::of(&error)));
                    return Some(Ok(Page {
                        outcome: Outcome { message, error: 1, failed, nothing },
                        ..Page::default()
                    }));
                }
                let before = self.before.lock().unwrap_or_else(PoisonError::into_inner).take();
                Some(Err(before.unwrap_or_else(|| error.into())))
            }
        }
    }
}

fn of_list(list: AffectedItems<Value>) -> Page {
    let failed = list.failed_items.iter().map(Failed::of_item).collect();
    let total = u64::try_from(list.total_affected_items).unwrap_or_default();
    let outcome = Outcome { message: list.message, error: list.error, failed, nothing: None };
    Page { items: list.affected_items, total, outcome }
}

impl Paged for Listed {
    type Item = Value;

    fn operation(&self) -> &'static str {
        self.request.command.operation
    }

    fn listing(&self) -> Listing {
        self.listing
    }

    fn parameter(&self, name: &str) -> Option<String> {
        self.request.value(name).map(text)
    }

    fn set_parameter(&mut self, name: &'static str, value: String) {
        self.request = self.request.clone().with(name, value.into());
    }

    fn send_page(self) -> PageFuture<Value> {
        Box::pin(async move {
            match self.session.exchange(&self.request).await {
                Ok(reply) => reply?.json(),
                Err(failure) => {
                    *self.before.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
                    Err(Error::Unauthenticated { operation: self.request.command.operation, needs: "a token" })
                }
            }
        })
    }
}
