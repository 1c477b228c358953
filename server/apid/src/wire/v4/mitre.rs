//! ATT&CK in lists (docs/facts/04-modules.md, section 13).

use serde_json::{Map, Value};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages};

pub(crate) use super::listing::Listing;
use super::listing::Shown;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure as _;
use apid_inventory::mitre::{Cell, Entry, Fault, Field, List, Now, Reference, Relation, Sink};
use apid_store::query::memory::Fields;

/// What `sort` and `select` take in each list.
const fn names(list: List) -> &'static [&'static str] {
    match list {
        List::Metadata => &["key", "value"],
        List::Tactics => &[
            "id",
            "name",
            "description",
            "short_name",
            "created_time",
            "modified_time",
            "techniques",
            "references",
            "url",
            "source",
            "external_id",
        ],
        List::Techniques => &[
            "id",
            "name",
            "description",
            "created_time",
            "modified_time",
            "mitre_version",
            "mitre_detection",
            "network_requirements",
            "remote_support",
            "revoked_by",
            "deprecated",
            "subtechnique_of",
            "tactics",
            "mitigations",
            "software",
            "groups",
            "references",
            "url",
            "source",
            "external_id",
        ],
        List::Mitigations => &[
            "id",
            "name",
            "description",
            "created_time",
            "modified_time",
            "mitre_version",
            "revoked_by",
            "deprecated",
            "techniques",
            "references",
            "url",
            "source",
            "external_id",
        ],
        List::Groups => &[
            "id",
            "name",
            "description",
            "created_time",
            "modified_time",
            "mitre_version",
            "revoked_by",
            "deprecated",
            "software",
            "techniques",
            "references",
            "url",
            "source",
            "external_id",
        ],
        List::Software => &[
            "id",
            "name",
            "description",
            "created_time",
            "modified_time",
            "mitre_version",
            "revoked_by",
            "deprecated",
            "groups",
            "techniques",
            "references",
            "url",
            "source",
            "external_id",
        ],
        List::References => &["id", "source", "external_id", "url", "description", "type"],
    }
}

fn fields(list: List) -> Fields {
    let names = Some(names(list));
    Fields { sort: names, select: names, required: &["id"], ..Fields::ANY }
}

const fn messages(list: List) -> Messages<'static> {
    let (all, none) = match list {
        List::Metadata => ("MITRE metadata information was returned", "No MITRE metadata information was returned"),
        List::Tactics => ("All tactics information was returned", "No tactics information was returned"),
        List::Techniques => {
            ("MITRE techniques information was returned", "No MITRE techniques information was returned")
        }
        List::Mitigations => {
            ("MITRE mitigations information was returned", "No MITRE mitigations information was returned")
        }
        List::Groups => ("MITRE groups information was returned", "No MITRE groups information was returned"),
        List::Software => ("MITRE software information was returned", "No MITRE software information was returned"),
        List::References => {
            ("MITRE references information was returned", "No MITRE references information was returned")
        }
    };
    // Nothing here fails in parts.
    Messages { all, some: all, none }
}

const fn name(field: Field) -> &'static str {
    match field {
        Field::Key => "key",
        Field::Value => "value",
        Field::Id => "id",
        Field::Name => "name",
        Field::Description => "description",
        Field::CreatedTime => "created_time",
        Field::ModifiedTime => "modified_time",
        Field::MitreVersion => "mitre_version",
        Field::MitreDetection => "mitre_detection",
        Field::NetworkRequirements => "network_requirements",
        Field::RemoteSupport => "remote_support",
        Field::RevokedBy => "revoked_by",
        Field::Deprecated => "deprecated",
        Field::SubtechniqueOf => "subtechnique_of",
        Field::ShortName => "short_name",
        Field::Source => "source",
        Field::ExternalId => "external_id",
        Field::Url => "url",
        Field::Kind => "type",
    }
}

const fn relation_name(relation: Relation) -> &'static str {
    match relation {
        Relation::Tactics => "tactics",
        Relation::Techniques => "techniques",
        Relation::Mitigations => "mitigations",
        Relation::Groups => "groups",
        Relation::Software => "software",
    }
}

/// The values of a list, as they are shown.
#[derive(Default)]
struct Values(Vec<Value>);

impl Sink for Values {
    fn entry(&mut self, entry: &Entry<'_>) {
        let Entry { fields, related, own, references } = entry;
        let mut item = Map::with_capacity(fields.len() + related.len() + 4);
        for (field, cell) in fields {
            let value = match cell {
                Cell::Number(number) => (*number).into(),
                Cell::Text(text) if matches!(field, Field::CreatedTime | Field::ModifiedTime) => moment(text).into(),
                Cell::Text(text) => text.as_ref().into(),
            };
            item.insert(name(*field).to_owned(), value);
        }
        for (relation, ids) in related {
            let ids: Vec<Value> = ids.iter().map(|id| id.as_ref().into()).collect();
            item.insert(relation_name(*relation).to_owned(), ids.into());
        }
        if let Some(references) = references {
            item.insert("references".to_owned(), references.iter().map(reference).collect());
        }
        if let Some(Reference { source, external_id, url, description: _ }) = own {
            put(&mut item, [("source", source), ("external_id", external_id), ("url", url)]);
        }
        self.0.push(item.into());
    }
}

fn reference(reference: &Reference) -> Value {
    let Reference { source, external_id, url, description } = reference;
    let mut item = Map::new();
    let members = [("source", source), ("external_id", external_id), ("url", url), ("description", description)];
    put(&mut item, members);
    item.into()
}

/// Puts in what is something.
fn put<const N: usize>(item: &mut Map<String, Value>, members: [(&str, &Option<String>); N]) {
    for (name, value) in members {
        if let Some(value) = value {
            item.insert(name.to_owned(), value.as_str().into());
        }
    }
}

/// A moment of the database (`2020-01-24 14:14:05.452000`) as the wire has it.
fn moment(text: &str) -> String {
    match text.split_once(' ') {
        Some((date, time)) if text.len() == 26 => format!("{date}T{time}Z"),
        _ => text.to_owned(),
    }
}

/// Those objects of a list that are asked for, of these ids or of any.
///
/// # Errors
///
/// When the database cannot be read, or the query is wrong.
pub(crate) fn list<T>(
    now: &Now,
    list: List,
    ids: Option<&[String]>,
    listing: &Listing,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let shown = now.list(list, Values::default(), |values| Shown::new(values.0)).map_err(Fault::into_failure)?;
    let places = ids.map(|ids| shown.having("id", ids));
    if places.as_ref().map_or(shown.len(), Vec::len) == 0 {
        // As the real API, which looks at nothing else then.
        return Ok(ListWriter::with_capacity(0).finish(0, FailedItems::new(), &messages(list)));
    }
    shown.list(places.as_deref(), listing, &fields(list), FailedItems::new(), &messages(list))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{List, Relation, moment, name, names, relation_name};

    #[test]
    fn what_is_shown_can_be_asked_for() {
        for list in List::ALL {
            let mut shown: BTreeSet<_> = list.fields().iter().map(|field| name(*field)).collect();
            shown.extend(list.relations().iter().map(|relation| relation_name(*relation)));
            if list.has_references() {
                shown.extend(["references", "url", "source", "external_id"]);
            }
            assert_eq!(names(list).iter().copied().collect::<BTreeSet<_>>(), shown, "{list:?}");
        }
        assert!(!List::Tactics.relations().contains(&Relation::Tactics));
    }

    #[test]
    fn moments_are_those_of_the_wire() {
        assert_eq!(moment("2020-01-24 14:14:05.452000"), "2020-01-24T14:14:05.452000Z");
        assert_eq!(moment("long ago"), "long ago");
    }
}
