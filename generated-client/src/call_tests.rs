//! Arguments on their way to the wire.

#![allow(clippy::unwrap_used)]

use serde_json::Value;

use super::*;

fn client() -> Client {
    Client::builder("http://localhost:1/prefix/").build().unwrap()
}

#[test]
fn reserved_characters_survive_in_queries_and_paths() {
    let client = client();
    let text = "a+b;c&d#e%f g=/é?";
    let call = client.get("x", "/a/{name}/b").path("name", &text).query("q.r", &text);
    let escaped = "a%2Bb%3Bc%26d%23e%25f%20g%3D%2F%C3%A9%3F";
    assert_eq!(call.request.target(false), format!("/a/{escaped}/b?q.r={escaped}"));
}

#[test]
fn lists_are_joined_and_absent_values_left_out() {
    let client = client();
    let call = client
        .get("x", "/a")
        .query("ids", &Some(vec!["001".to_owned(), "002".to_owned()]))
        .query("none", &None::<i64>)
        .query("flag", &true)
        .query("limit", &Some(5))
        .query("empty", &Some(Vec::<String>::new()));
    // An empty list is sent: left out, it would widen `restart these agents` to all of them.
    assert_eq!(call.request.target(false), "/a?ids=001,002&flag=true&limit=5&empty=");
}

#[test]
fn path_parameters_do_not_fill_each_other() {
    let client = client();
    let call = client.get("x", "/{a}/{b}").path("a", &"{b}").path("b", &7);
    assert_eq!(call.request.target(false), "/%7Bb%7D/7");
}

#[test]
fn a_path_parameter_that_would_name_another_path_is_refused() {
    let client = client();
    for text in ["", ".", ".."] {
        let mut call = client.get("x", "/a/{id}").path("id", &text);
        assert!(matches!(call.request.finish(), Err(Error::Argument { operation: "x", .. })), "{text:?}");
    }
}

#[test]
fn waiting_is_sent_only_where_it_is_taken() {
    let client = client().wait_for_complete(true);
    assert_eq!(client.get("x", "/a").request.target(true), "/a?wait_for_complete=true");
    assert_eq!(client.get("x", "/a").query("b", &1).request.target(true), "/a?b=1&wait_for_complete=true");
    assert_eq!(client.get("x", "/a").never_waits().request.target(true), "/a");
}

#[test]
fn forms_are_escaped_pairs() {
    let client = client();
    let sent = |body: Value| {
        let call = client.post("x", "/a").form_body(&body);
        let body = call.request.body.unwrap();
        assert_eq!(body.media_type, "application/x-www-form-urlencoded");
        String::from_utf8(body.body.as_bytes().unwrap().to_vec()).unwrap()
    };
    assert_eq!(sent(serde_json::json!({"ip": "10.0.0.8", "name": "NewHost"})), "ip=10.0.0.8&name=NewHost");
    assert_eq!(sent(serde_json::json!({"name": "a&b=c d+\u{e9}", "on": true})), "name=a%26b%3Dc%20d%2B%C3%A9&on=true");
    assert_eq!(sent(serde_json::json!({"ids": ["1", "2,3"], "none": null})), "ids=1&ids=2,3");
    assert_eq!(sent(serde_json::json!({})), "");
}

#[test]
fn lists_travel_as_their_style_says() {
    let list = vec!["a,b".to_owned(), "c".to_owned()];
    let client = client();
    let call = client.get("x", "/a").query_list("r", None, &list).query_list("s", Some(' '), &Some(&list));
    let call = call.query_list("p", Some('|'), &list).query_list("none", None, &None::<Vec<String>>);
    let call = call.query_list("empty", None, &Vec::<String>::new());
    assert_eq!(call.request.target(false), "/a?r=a,b&r=c&s=a,b%20c&p=a,b%7Cc&empty=");
}

#[test]
fn headers_and_cookies_are_sent_or_refused() {
    let client = client();
    let call = client.get("x", "/a").header("X-Ids", &vec![1_i64, 2]).header("X-None", &None::<i64>);
    let mut call = call.cookie("a", &"1").cookie("b", &true);
    call.request.finish().unwrap();
    let headers: Vec<_> =
        call.request.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
    assert_eq!(headers, ["x-ids: 1,2", "cookie: a=1; b=true"]);
    for mut call in [client.get("x", "/a").header("X", &"a\nb"), client.get("x", "/a").cookie("a", &"1; b=2")] {
        assert!(matches!(call.request.finish(), Err(Error::Argument { operation: "x", .. })));
    }
}

#[test]
fn an_absent_body_is_no_body() {
    let client = client();
    assert!(client.post("x", "/a").body(&None::<Value>).request.body.is_none());
    assert!(client.post("x", "/a").form_body(&None::<Value>).request.body.is_none());
    assert_eq!(client.post("x", "/a").body(&Some(Value::Null)).request.body.unwrap().body, Body::from("null"));
}

#[test]
fn keys_go_where_the_operation_wants_them() {
    let client = client();
    let mut request = client.get("x", "/a").query("b", &1).request;
    for place in [Place::Query, Place::Header, Place::Cookie] {
        request.key(place, "k", "s/1");
    }
    assert_eq!(request.target(false), "/a?b=1&k=s%2F1");
    request.finish().unwrap();
    assert_eq!(request.headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["k", "cookie"]);
}

#[test]
fn what_is_set_again_is_replaced_in_its_place() {
    let client = client();
    let call = client.get("x", "/a/{id}").path("id", &1).query("a", &1).query_list("b", None, &vec![1_i64, 2]);
    let call = call.query("c", &3).path("id", &2).query_list("b", None, &vec![4_i64]).query("a", &None::<i64>);
    assert_eq!(call.request.target(false), "/a/2?b=4&c=3");
    let mut call = call.header("X-A", &1).header("x-a", &2).cookie("k", &1).cookie("k", &2);
    call.request.finish().unwrap();
    let values: Vec<_> = call.request.headers.iter().map(|(_, value)| value.to_str().unwrap()).collect();
    assert_eq!(values, ["2", "k=2"]);
}

#[test]
fn an_empty_list_never_means_all() {
    let client = client();
    let put = |targets: Targets<String>, all| client.put("x", "/a").targets("ids", all, &targets).request;
    assert_eq!(put(Targets::All, None).target(false), "/a");
    assert_eq!(put(Targets::All, Some("all")).target(false), "/a?ids=all");
    assert_eq!(put(["1", "2"].into(), None).target(false), "/a?ids=1,2");
    for all in [None, Some("all")] {
        let error = put(Targets::of(Vec::<String>::new()), all).finish().unwrap_err();
        assert!(matches!(&error, Error::Argument { operation: "x", name, .. } if name == "ids"), "{error}");
        assert!(error.to_string().contains("give `All`"), "{error}");
    }
}

#[test]
fn members_make_a_json_object() {
    let client = client();
    let sent = |mut call: Call| {
        call.request.finish().unwrap();
        call.request.body.unwrap().body
    };
    let call = client.post("x", "/a").object();
    assert_eq!(sent(call.clone()), Body::from("{}"));
    let call = call.member("a", &1).member("b", &"x").member("a", &2).member("c", &None::<i64>);
    assert_eq!(sent(call), Body::from(serde_json::json!({"a": 2, "b": "x"}).to_string()));
}

#[test]
fn a_call_is_shown_without_secrets() {
    let client = client();
    let call = client.get("x", "/a/{token}/{id}").path("token", &"s3cret").path("id", &7).query("limit", &1);
    let call = call.key(Place::Query, "api").query("api", &"s3cret").header("X", &"s3cret").body(&"s3cret");
    assert_eq!(format!("{call:?}"), "GET /a/hidden/7?limit=1&api=hidden");
}
