//! The arguments of a request in the form of the original's framework.

use serde_json::{Map, Value, json};
use wazuh_api_server::Call;
use wazuh_api_server::SentAs;

use super::table::{Argument, Entry, Place, Source};
use crate::gate::guard::Identity;
use apid_identity::auth::Session;
use apid_store::query::{Search, Sort};

/// All agents, as the original says it where several nodes are asked.
const EVERYBODY: &str = "*";

/// The word of a request for all of something.
const ALL: &str = "all";

/// The arguments of a request for the operation of `entry`.
pub(super) fn arguments(entry: &Entry, call: &Call<Identity>, session: &Session) -> Map<String, Value> {
    let gathering = Gathering { call, session };
    let mut arguments = Map::new();
    for argument in &entry.arguments {
        gathering.add(argument, &mut arguments);
    }
    // A list with the word for all of them is as good as none.
    arguments.retain(|name, value| !((name.ends_with("_list") || name.ends_with("_ids")) && means_all(value)));
    if entry.place == Place::Agents {
        arguments.entry("agent_list").or_insert_with(|| EVERYBODY.into());
    }
    arguments
}

/// Whether a list has the word for all of something.
pub(super) fn means_all(value: &Value) -> bool {
    value.as_array().is_some_and(|values| values.iter().any(|value| value == ALL))
}

struct Gathering<'a> {
    call: &'a Call<Identity>,
    session: &'a Session,
}

impl Gathering<'_> {
    fn text(&self, parameter: &str) -> Option<&str> {
        self.call.parameter(parameter)?.as_str()
    }

    fn add(&self, argument: &Argument, to: &mut Map<String, Value>) {
        match argument {
            Argument::Sort => {
                if let Some(Sort { fields, descending }) = self.text("sort").map(Sort::parse) {
                    let order = if descending { "desc" } else { "asc" };
                    to.insert("sort".to_owned(), json!({"fields": fields, "order": order}));
                }
            }
            Argument::Search => {
                if let Some(Search { text, complement }) = self.text("search").map(Search::parse) {
                    to.insert("search".to_owned(), json!({"value": text, "negation": complement}));
                }
            }
            Argument::SortBy(default) => {
                let sort = self.text("sort").map(Sort::parse);
                let ascends = sort.as_ref().is_none_or(|sort| !sort.descending);
                let fields = sort.map_or_else(|| json!(default), |sort| json!(sort.fields));
                to.insert("sort_by".to_owned(), fields);
                to.insert("sort_ascending".to_owned(), ascends.into());
            }
            Argument::SearchText => {
                if let Some(Search { text, complement }) = self.text("search").map(Search::parse) {
                    to.insert("search_text".to_owned(), text.into());
                    to.insert("complementary_search".to_owned(), complement.into());
                }
            }
            Argument::Filters(filters) => {
                let mut given = Map::new();
                filters.iter().for_each(|filter| self.add(filter, &mut given));
                to.insert("filters".to_owned(), Value::Object(given));
            }
            Argument::Body => to.extend(self.body()),
            Argument::Registration => to.extend(self.registration()),
            Argument::Named(name, source) => {
                if let Some(value) = self.value(source) {
                    to.insert((*name).to_owned(), value);
                }
            }
        }
    }

    fn value(&self, source: &Source) -> Option<Value> {
        Some(match source {
            Source::Parameter(name) => self.call.parameter(name)?.clone(),
            Source::OneOf(name) => json!([self.call.parameter(name)?]),
            Source::ParameterOr(name, default) => self.call.parameter(name).unwrap_or(default).clone(),
            Source::Constant(value) => value.clone(),
            Source::Text => match self.call.body() {
                SentAs::Text(text) => text.into(),
                SentAs::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned().into(),
                SentAs::Json(_) | SentAs::Nothing => return None,
            },
            Source::WholeBody => Value::Object(self.body()),
            Source::User => self.session.user.as_str().into(),
            Source::Token => {
                let Session { user, roles, run_as, .. } = self.session;
                json!({"sub": user, "rbac_roles": roles, "run_as": run_as})
            }
            Source::RunAs => json!({"user": self.session.user, "run_as": self.session.run_as}),
            Source::WithoutGroup => {
                const CONDITION: &str = "id!=000;group=null";
                self.text("q").map_or_else(|| CONDITION.to_owned(), |q| format!("{CONDITION};{q}")).into()
            }
        })
    }

    /// The members of the body that are given.
    fn body(&self) -> Map<String, Value> {
        match self.call.body() {
            SentAs::Json(Value::Object(members)) => {
                let given = members.iter().filter(|(_, value)| !value.is_null());
                given.map(|(name, value)| (name.clone(), value.clone())).collect()
            }
            _ => Map::new(),
        }
    }

    /// The body of a registration. `force` has all of its members; who names an id replaces an agent unless told
    /// otherwise.
    fn registration(&self) -> Map<String, Value> {
        let mut body = self.body();
        let replaces = self.call.context.operation.id == "insert_agent";
        if let Some(id) = body.remove("id") {
            body.insert("agent_id".to_owned(), id);
        }
        let mut force = json!({"enabled": replaces, "disconnected_time": {"enabled": true, "value": "1h"},
            "after_registration_time": "1h"});
        if let Some(Value::Object(given)) = body.remove("force") {
            // Whoever says how, says that they want it.
            fill(&mut force, "enabled", true.into());
            for (name, value) in given {
                match (force.get_mut(&name), value) {
                    (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                    (_, value) => fill(&mut force, &name, value),
                }
            }
        }
        body.insert("force".to_owned(), force);
        body
    }
}

fn fill(object: &mut Value, name: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}
