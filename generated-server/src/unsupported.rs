//! What `unsupported!` is made of: whether a request gives a parameter, and the refusal.

use crate::context::Context;
use crate::error::Error;
use crate::operation::Operation;

/// Refuses a request that gives one of these parameters, which the server does not support: `unsupported!(cx, request:
/// q, sort)`.
///
/// It takes the context, the request, and the names of fields of the request. Its value is a `Result<(), Error>`; the
/// error is a 400 that names what was given, by the names of the wire. A field that the request does not have does not
/// compile. A parameter is given if its `Option` has a value, if its list is not empty, or if a `bool` is `true`.
///
/// ```
/// # #[cfg(feature = "v4")] {
/// use wazuh_api_server::v4::{models::Rule, rules::GetRulesRequest};
/// use wazuh_api_server::{AffectedItems, Context, Error, Json, unsupported};
///
/// async fn get_rules(cx: Context<()>, request: GetRulesRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
///     unsupported!(cx, request: select, sort, search, q, distinct)?;
///     // ...
///     # Err(Error::not_implemented(cx.operation))
/// }
/// # }
/// ```
#[macro_export]
macro_rules! unsupported {
    ($cx:expr, $request:ident: $($field:ident),+ $(,)?) => {
        $crate::unsupported::refuse(
            &$cx,
            &[$((stringify!($field), $crate::unsupported::Given::is_given(&$request.$field))),+],
        )
    };
}

/// Fields of requests that may be left out.
pub trait Given {
    /// Whether the request has it.
    fn is_given(&self) -> bool;
}

impl<T> Given for Option<T> {
    fn is_given(&self) -> bool {
        self.is_some()
    }
}

impl<T> Given for Vec<T> {
    fn is_given(&self) -> bool {
        !self.is_empty()
    }
}

impl Given for bool {
    fn is_given(&self) -> bool {
        *self
    }
}

/// An error that names the fields that are given, if any is.
///
/// # Errors
///
/// That error.
pub fn refuse<I>(cx: &Context<I>, fields: &[(&'static str, bool)]) -> Result<(), Error> {
    let given: Vec<&str> =
        fields.iter().filter(|(_, is_given)| *is_given).map(|(field, _)| wire_name(cx.operation, field)).collect();
    if given.is_empty() {
        return Ok(());
    }
    Err(Error::bad_request(format!("Query parameter(s) {} not supported by this server", given.join(", "))))
}

/// The parameter that a field is made of: `os.platform` for `os_platform`.
fn wire_name(operation: &Operation, field: &'static str) -> &'static str {
    let field = field.trim_start_matches("r#");
    let is_field = |name: &str| {
        name.len() == field.len()
            && name
                .bytes()
                .zip(field.bytes())
                .all(|(one, other)| one.eq_ignore_ascii_case(&other) || (other == b'_' && !one.is_ascii_alphanumeric()))
    };
    operation.parameters.iter().map(|parameter| parameter.name).find(|name| is_field(name)).unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use http::{Extensions, Method};

    use super::*;
    use crate::context::ReplyHeaders;
    use crate::dialect::Dialect;
    use crate::operation::Parameter;
    use crate::schema::Schema;

    static PLATFORM: Parameter = Parameter::query("os.platform", "", Schema::STRING);
    static OPERATION: Operation = Operation::new(Method::GET, "/").parameters(&[&PLATFORM]);

    #[derive(Default)]
    struct Request {
        os_platform: Option<String>,
        r#type: Option<i64>,
        select: Vec<String>,
        distinct: bool,
    }

    fn refused(request: &Request) -> Option<String> {
        let cx = Context {
            operation: &OPERATION,
            dialect: Dialect::Wazuh,
            pretty: false,
            wait_for_complete: false,
            identity: (),
            sent_body: None,
            extensions: Extensions::new(),
            reply_headers: ReplyHeaders::default(),
        };
        unsupported!(cx, request: os_platform, r#type, select, distinct).err().map(|error| {
            assert_eq!((error.status().as_u16(), error.title()), (400, "Bad Request"));
            error.detail().to_owned()
        })
    }

    #[test]
    fn what_is_given_is_named_as_on_the_wire() {
        assert_eq!(refused(&Request::default()), None);
        let some = Request { os_platform: Some("x".to_owned()), distinct: true, ..Request::default() };
        assert_eq!(
            refused(&some).as_deref(),
            Some("Query parameter(s) os.platform, distinct not supported by this server")
        );
        let others = Request { r#type: Some(1), select: vec!["a".to_owned()], ..Request::default() };
        assert_eq!(refused(&others).as_deref(), Some("Query parameter(s) type, select not supported by this server"));
    }
}
