//! Objects of a list, read from the database and pushed into a sink.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use apid_store::homes::mitre::OWN_SOURCE;
use apid_store::{Reader, Row, StoreError, Value, bind};

use super::list::{Field, List, Relation};

/// What a column holds, unless it is nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'r> {
    /// A text. Bytes that are not UTF-8 are replaced.
    Text(Cow<'r, str>),
    /// A number; 0 and 1 stand for no and yes.
    Number(i64),
}

/// A source that an object names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// Its name.
    pub source: Option<String>,
    /// The object's id there.
    pub external_id: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// What it is called.
    pub description: Option<String>,
}

impl Reference {
    /// Whether it is the object's own page, where MITRE's id of it is told.
    fn is_own(&self) -> bool {
        self.source.as_deref() == Some(OWN_SOURCE) && self.external_id.as_ref().is_some_and(|id| !id.is_empty())
    }
}

/// An object of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry<'r> {
    /// The fields that it has something in.
    pub fields: Vec<(Field, Cell<'r>)>,
    /// Ids of the objects that it belongs together with.
    pub related: Vec<(Relation, &'r [Arc<str>])>,
    /// Its own page at MITRE, if it has one.
    pub own: Option<Reference>,
    /// The other sources that it names, if its list has references.
    pub references: Option<Vec<Reference>>,
}

/// Where the objects of a list go.
pub trait Sink {
    /// Takes the next object.
    fn entry(&mut self, entry: &Entry<'_>);
}

/// What wazuh-db writes for nothing, and the real API leaves out.
const NOTHING: &str = "(null)";

/// Ids of other objects by the id of an object.
type Pairs = HashMap<Arc<str>, Vec<Arc<str>>>;

/// Pushes all objects of a list into `sink`, in the order of their ids.
///
/// # Errors
///
/// When the database cannot be read, or has other tables.
pub(super) fn read(reader: &Reader, list: List, sink: &mut dyn Sink) -> Result<(), StoreError> {
    // Each id once, however often it is named.
    let mut names = Names::default();
    let mut related = Vec::new();
    for relation in list.relations() {
        if let Some(sql) = list.pairs(*relation) {
            related.push((*relation, names.pairs(reader, sql)?));
        }
    }
    let mut references = if list.has_references() { references(reader, list)? } else { HashMap::new() };
    let columns: Vec<String> = list.fields().iter().map(|field| format!("`{}`", field.column())).collect();
    let order = match list {
        List::Metadata => "key",
        // The order of their index, which is that in which the real API has them.
        List::References => "id, source, url",
        _ => "id",
    };
    let sql = format!("SELECT {} FROM `{}` ORDER BY {order}", columns.join(", "), list.table());
    reader.each(&sql, &[], |row| {
        let mut entry = Entry::default();
        for (at, field) in list.fields().iter().enumerate() {
            if let Some(cell) = cell(row, at)? {
                entry.fields.push((*field, cell));
            }
        }
        let id = match entry.fields.first() {
            Some((Field::Id, Cell::Text(id))) => id.as_ref(),
            _ => "",
        };
        for (relation, pairs) in &related {
            entry.related.push((*relation, pairs.get(id).map(Vec::as_slice).unwrap_or_default()));
        }
        if list.has_references() {
            let mut of_entry = references.remove(id).unwrap_or_default();
            if let Some(at) = of_entry.iter().position(Reference::is_own) {
                entry.own = Some(of_entry.remove(at));
            }
            entry.references = Some(of_entry);
        }
        sink.entry(&entry);
        Ok::<_, StoreError>(())
    })
}

fn cell<'r>(row: &Row<'r>, at: usize) -> Result<Option<Cell<'r>>, StoreError> {
    Ok(match row.value(at)? {
        Value::Null => None,
        Value::Integer(number) => Some(Cell::Number(number)),
        Value::Real(number) => Some(Cell::Text(number.to_string().into())),
        Value::Text(bytes) | Value::Bytes(bytes) => {
            Some(String::from_utf8_lossy(bytes)).filter(|text| text != NOTHING).map(Cell::Text)
        }
    })
}

/// References of the objects of a list, by the objects' ids.
fn references(reader: &Reader, list: List) -> Result<HashMap<String, Vec<Reference>>, StoreError> {
    let mut all: HashMap<String, Vec<Reference>> = HashMap::new();
    let sql = "SELECT id, source, external_id, url, description FROM reference WHERE type = ?1 \
               ORDER BY id, source, url";
    reader.each(sql, bind![list.table()], |row| {
        let text = |at| {
            Ok::<_, StoreError>(match cell(row, at)? {
                Some(Cell::Text(text)) => Some(text.into_owned()),
                Some(Cell::Number(number)) => Some(number.to_string()),
                None => None,
            })
        };
        let reference = Reference { source: text(1)?, external_id: text(2)?, url: text(3)?, description: text(4)? };
        all.entry(text(0)?.unwrap_or_default()).or_default().push(reference);
        Ok::<_, StoreError>(())
    })?;
    Ok(all)
}

#[derive(Default)]
struct Names(HashMap<Arc<str>, ()>);

impl Names {
    fn of(&mut self, bytes: &[u8]) -> Arc<str> {
        let text = String::from_utf8_lossy(bytes);
        if let Some((known, ())) = self.0.get_key_value(text.as_ref()) {
            return Arc::clone(known);
        }
        let name: Arc<str> = text.into();
        self.0.insert(Arc::clone(&name), ());
        name
    }

    fn pairs(&mut self, reader: &Reader, sql: &str) -> Result<Pairs, StoreError> {
        let mut pairs = Pairs::new();
        reader.each(sql, &[], |row| {
            let (object, other) = (self.of(row.text(0)?), self.of(row.text(1)?));
            pairs.entry(object).or_default().push(other);
            Ok::<_, StoreError>(())
        })?;
        Ok(pairs)
    }
}
