//! Every page of a list, one after the other; the next one is asked for while the last one is being written.

use tokio::task::JoinHandle;

use crate::answer::{Answer, Page};
use crate::failure::{Exit, Failure};
use crate::request::Request;
use crate::session::Session;

/// Items of a page, unless `--limit` says otherwise. Larger pages take the server longer than they save.
const PAGE: u64 = 5_000;

/// The pages that are still to come.
pub(crate) struct Pages {
    session: Session,
    request: Request,
    limit: u64,
    /// The page that is being asked for.
    coming: Option<JoinHandle<Result<Page, Failure>>>,
    offset: u64,
}

impl Pages {
    /// All pages from the offset of the request on.
    pub(crate) fn of(session: Session, request: Request) -> Self {
        let limit = request.number("limit").unwrap_or(PAGE).max(1);
        let offset = request.number("offset").unwrap_or_default();
        let mut pages = Self { session, request, limit, coming: None, offset };
        pages.ask();
        pages
    }

    fn ask(&mut self) {
        let request = self.request.clone().with("offset", self.offset.into()).with("limit", self.limit.into());
        let session = self.session.clone();
        self.coming = Some(tokio::spawn(async move {
            match Answer::of(session.send(&request).await?)? {
                Answer::Page(page) => Ok(page),
                _ => Err(Failure::new(Exit::Other, "the reply is no list")),
            }
        }));
    }

    /// The next page; `None` after the last one.
    pub(crate) async fn next(&mut self) -> Option<Result<Page, Failure>> {
        let page = match self.coming.take()?.await {
            Ok(Ok(page)) => page,
            Ok(Err(failure)) => return Some(Err(failure)),
            Err(error) => return Some(Err(Failure::new(Exit::Other, error.to_string()))),
        };
        self.offset += page.items.len() as u64;
        if !page.items.is_empty() && self.offset < page.total {
            self.ask();
        }
        Some(Ok(page))
    }
}
