//! Which monitored files a list is about, for callers that ask in words of 2016 (docs/facts/08-v1.md, section 12).

use apid_store::query::{Clause, Expr, Op, Query};
use apid_store::schema::findings::files;

/// All files that were seen to change since the first scan ended. Entries of the registry are left out.
pub fn changed() -> Query {
    let mut query = monitored();
    query.filter_by(&files::CHANGED, &["1"]);
    query
}

/// All files whose path contains this text, whatever its case. Entries of the registry are left out.
pub fn named(text: impl Into<String>) -> Query {
    let mut query = monitored();
    query.restrict(Expr::Clause(Clause::literal(&files::FILE, Op::Contains, text.into())));
    query
}

fn monitored() -> Query {
    let mut query = Query::unlimited();
    query.filter_by(&files::TYPE, &["file"]);
    query
}
