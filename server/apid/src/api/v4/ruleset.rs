//! What the operations on rules, decoders and lists have in common: replies that are kept, and files.

use serde_json::{Map, Value};
use wazuh_api_server::v4::models::{RulesetFileStatusFilter, RulesetStatusFilter};
use wazuh_api_server::{AffectedItems, Error, Json, Text};

use super::{Context, Service};
use crate::api::caller::Caller;
use crate::memory;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::ruleset::changes::{self, Action};
use crate::wire::v4::ruleset::{Listing, files};
use apid_formats::ruleset_xml;
use apid_identity::rbac::{Allowed, Granted};
use apid_request::budget::Budget;
use apid_ruleset::kept::{Content, Kept, Known, Now};
use apid_ruleset::{Fault, FileText, Kind, Upload, Wanted};
use apid_store::{Lane, StoreError};

/// Items of a page beyond which its reply may be long.
const LONG: u64 = 1_000;

/// A question about files of one kind.
pub(super) struct Question<'a, C> {
    kept: &'a Kept<C>,
    /// What is asked, if the reply to another caller would be the same.
    text: Option<String>,
    lane: Lane,
    may_be_long: bool,
}

impl<'a, C: Content> Question<'a, C> {
    /// The question of an operation about what was granted; `request` tells all that the reply depends on.
    pub(super) fn new(kept: &'a Kept<C>, operation: &str, granted: &Granted, request: &impl std::fmt::Debug) -> Self {
        let is_common = granted.resolution.allowed == Allowed::Everything && granted.resolution.denied.is_empty();
        let text = is_common.then(|| format!("{operation} {request:?}"));
        Self { kept, text, lane: Lane::Heavy, may_be_long: false }
    }

    /// The reply, if it is kept.
    pub(super) fn reply<T>(&self) -> Option<Json<T>> {
        match self.kept.known(self.text.as_deref()) {
            Known::Reply(reply) => Some(Json::from_encoded(reply)),
            Known::Files | Known::Nothing => None,
        }
    }

    /// The same question, whose reply is such a list.
    pub(super) fn over(self, listing: &Listing) -> Self {
        let lane = if listing.is_plain() { Lane::Cheap } else { Lane::Heavy };
        Self { lane, may_be_long: listing.query.limit > LONG, ..self }
    }

    /// The same question, whose reply may be long whatever is asked.
    pub(super) fn long(self) -> Self {
        Self { may_be_long: true, ..self }
    }

    /// The reply, which is kept or else made on a worker.
    pub(super) async fn answer<T: 'static>(
        self,
        caller: &Caller,
        make: impl FnOnce(&Now<C>) -> Result<Json<T>, Failure> + Send + 'static,
    ) -> Result<Json<T>, Error> {
        let Self { kept, text, lane, may_be_long } = self;
        let lane = match kept.known(text.as_deref()) {
            Known::Reply(reply) => return Ok(Json::from_encoded(reply)),
            Known::Files => lane,
            // Files may have to be read.
            Known::Nothing => Lane::Heavy,
        };
        let room = if may_be_long {
            // The reply is not much longer than the files.
            let bytes = caller.tell(kept.show(Lane::Cheap, |now| 2 * now.bytes()).await)?;
            Some(caller.tell(Budget::process().charge(bytes).await.map_err(Fault::NoRoom))?)
        } else {
            None
        };
        let show = move |now: &Now<C>| {
            let reply = make(now)?;
            if let Some(text) = text {
                now.keep(text, reply.as_bytes().clone());
            }
            Ok::<_, Failure>(reply)
        };
        let reply = caller.tell(caller.tell(kept.show(lane, show).await)?)?;
        Ok(match room {
            Some(room) => memory::hold(reply, room),
            None => reply,
        })
    }
}

/// Whether rules or decoders have to be in force; `None` where it does not matter.
pub(super) fn wanted_status(status: Option<RulesetStatusFilter>) -> Option<bool> {
    match status {
        Some(RulesetStatusFilter::Enabled) => Some(true),
        Some(RulesetStatusFilter::Disabled) => Some(false),
        Some(RulesetStatusFilter::All) | None => None,
    }
}

/// The same for files, for which the description knows a word that the real API refuses.
///
/// # Errors
///
/// For that word.
pub(super) fn wanted_file_status(status: Option<RulesetFileStatusFilter>) -> Result<Option<bool>, Failure> {
    match status {
        Some(RulesetFileStatusFilter::Enabled) => Ok(Some(true)),
        Some(RulesetFileStatusFilter::Disabled) => Ok(Some(false)),
        Some(RulesetFileStatusFilter::All) | None => Ok(None),
        Some(RulesetFileStatusFilter::Custom) => Err(Failure::bad_request(1202)),
    }
}

/// A file as a reply has it.
pub(super) enum ShownFile {
    /// What it holds.
    Json(Json<AffectedItems<Map<String, Value>>>),
    /// Its text.
    Text(Text),
}

impl Service {
    /// Answers an operation on files of one kind, of which the caller is granted some: by the reply that is kept, else
    /// by what is made of the list that `read` takes from the request.
    pub(super) async fn of_ruleset<C: Content, R: std::fmt::Debug, T: 'static, M>(
        &self,
        cx: &Context,
        (kept, resource): (&Kept<C>, &str),
        operation: &str,
        request: R,
        read: impl FnOnce(R) -> Result<(Listing, M), Failure>,
    ) -> Result<Json<T>, Error>
    where
        M: FnOnce(&Now<C>, &Granted, &Listing) -> Result<Json<T>, Failure> + Send + 'static,
    {
        let caller = self.caller(cx)?;
        let granted = caller.granted(resource)?;
        let question = Question::new(kept, operation, granted, &request);
        if let Some(reply) = question.reply() {
            return Ok(reply);
        }
        let (listing, make) = caller.tell(read(request))?;
        let granted = granted.clone();
        question.over(&listing).answer(&caller, move |now| make(now, &granted, &listing)).await
    }

    /// What a file of rules or decoders holds, or its text.
    pub(super) async fn ruleset_file(
        &self,
        caller: &Caller,
        kind: Kind,
        wanted: Wanted,
        raw: bool,
    ) -> Result<ShownFile, Error> {
        let name = wanted.name.clone();
        let read = self.ruleset.text(kind, &wanted).await;
        let FileText { path, text, mut charge } = match read {
            Ok(text) => text,
            Err(fault) => return caller.tell(files::no_content(kind, &name, fault)).map(ShownFile::Json),
        };
        if raw {
            // What sends the text counts it from here on.
            return Ok(ShownFile::Text(text.into()));
        }
        let cost = ruleset_xml::cost(&text);
        if cost > apid_request::budget::SMALL {
            caller.tell(charge.grow(cost).await.map_err(Fault::NoRoom))?;
        }
        let show = move || {
            let shown = match ruleset_xml::json(&text) {
                Ok(content) => files::content(kind, &content),
                Err(malformed) => {
                    let problem = malformed.to_string();
                    files::no_content(kind, &name, Fault::Malformed { kind, path, problem })
                }
            };
            Ok::<_, StoreError>(shown)
        };
        let lane = if charge.bytes() == 0 { Lane::Cheap } else { Lane::Heavy };
        let reply = caller.tell(caller.tell(self.store.run(lane, show).await)?)?;
        Ok(ShownFile::Json(memory::hold(reply, charge)))
    }

    /// Stores a file.
    pub(super) async fn upload_ruleset_file(
        &self,
        caller: &Caller,
        kind: Kind,
        file: Wanted,
        text: &Text,
        overwrite: bool,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let may_delete = caller.granted(kind.resource())?.resolution.allowed.contains(&file.name);
        let upload = Upload { kind, file, text: text.as_str().to_owned(), overwrite, may_delete };
        let changed = caller.tell(self.ruleset.upload(upload).await)?;
        Ok(changes::changed(kind, Action::Upload, changed))
    }

    /// Deletes a file.
    pub(super) async fn delete_ruleset_file(
        &self,
        caller: &Caller,
        kind: Kind,
        file: Wanted,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let changed = caller.tell(self.ruleset.delete(kind, file).await)?;
        Ok(changes::changed(kind, Action::Delete, changed))
    }
}
