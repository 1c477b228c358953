//! How many vulnerabilities of an agent have which value of a field (docs/facts/04-modules.md, section 20).

use std::sync::Arc;

use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::sql::{self, Scope};
use apid_store::query::{Query, Sort, Table};
use apid_store::{Lane, Value, bind};

use crate::Fault;
use crate::lists::Lists;
use crate::lists::one::size;
use crate::patience::patiently;

/// A value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue {
    /// A text.
    Text(String),
    /// A whole number, or a date in seconds since 1970.
    Integer(i64),
    /// Any other number.
    Real(f64),
}

impl Lists {
    /// The values of a field of the vulnerabilities of the one agent that the request names, each with the number of
    /// vulnerabilities that have it; the most frequent first, at most `limit`. None where the agent's database is that
    /// of a release without vulnerabilities.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`]; when the table has no such field; when the database is missing or cannot be read.
    pub async fn summary(
        &self,
        granted: &Granted,
        table: &'static Table,
        field: &str,
        limit: u64,
    ) -> Result<Vec<(FieldValue, u64)>, Fault> {
        let (lists, granted) = (self.clone(), granted.clone());
        let query = Arc::new(Query {
            limit,
            select: Some(vec![field.to_owned()]),
            sort: Some(Sort { fields: vec!["count".to_owned()], descending: true }),
            ..Query::default()
        });
        let find = move || {
            let agent = lists.named(&granted)?;
            lists.shared.databases.of(agent).read_now(|reader| {
                let source = table.source;
                if !reader.exists("SELECT 1 FROM sqlite_schema WHERE name = ?1", bind![source.table])? {
                    return Ok(Vec::new());
                }
                let rows = size(reader, source, u64::MAX)?;
                let groups =
                    sql::grouped(table, &query, Scope { rows, only: None, except: &[], now: now(), lacking: &[] })?;
                let mut found = Vec::new();
                reader.each(&groups.page.text, &groups.page.params, |row| {
                    let value = match row.value(0)? {
                        Value::Text(text) | Value::Bytes(text) => {
                            FieldValue::Text(String::from_utf8_lossy(text).into_owned())
                        }
                        Value::Integer(number) => FieldValue::Integer(number),
                        Value::Real(number) => FieldValue::Real(number),
                        Value::Null => return Ok(()),
                    };
                    found.push((value, row.get(1)?));
                    Ok::<_, Fault>(())
                })?;
                Ok(found)
            })
        };
        patiently(self.shared.databases.store(), Lane::Heavy, find).await
    }
}
