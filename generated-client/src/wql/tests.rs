#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::{Fault, Filter, Query, field};
use crate::json::Encode;

#[test]
fn conditions_are_joined_as_the_language_binds() {
    let (a, b, c, d) = (field("a").eq(1), field("b").ne("x"), field("c").lt(2), field("d").gt(-3));
    let text = |query: Query| query.to_string();
    assert_eq!(text(a.clone() & b.clone() | c.clone()), "a=1;b!=x,c<2");
    assert_eq!(text(a.clone() & (b.clone() | c.clone())), "a=1;(b!=x,c<2)");
    assert_eq!(text((a.clone() | b.clone()) & (c.clone() | d.clone())), "(a=1,b!=x);(c<2,d>-3)");
    assert_eq!(text(a.clone() & (b.clone() & c.clone()) & d.clone()), "a=1;b!=x;c<2;d>-3");
    assert_eq!(text(a.clone() | (b.clone() | c.clone()) | d), "a=1,b!=x,c<2,d>-3");
    assert_eq!(text(field("a").le(1) & field("a").ge(true)), "a<=1;a>=true");
    assert_eq!(text(field("os.name").contains("untu") | field("v").contains("=x")), "os.name~untu,v~==x");
    assert_eq!(text(field("group").is_null() & field("ip").is_not_null()), "group=null;ip!=null");
    assert_eq!(text(b & field("a").is_in([1, 2])), "b!=x;(a=1,a=2)");
    assert_eq!(text(field("a").is_in(["x"])), "a=x");
}

#[test]
fn a_bracket_that_is_left_open_reaches_for_nothing() {
    let query = field("a").eq("[x") | field("b").eq("y]");
    assert_eq!(query.to_string(), "(a=[x),b=y]");
    assert_eq!(field("a").eq("[x").to_string(), "a=[x");
}

#[test]
fn values_that_would_be_read_otherwise_are_refused() {
    let reasons = [
        ("", "it is empty"),
        ("all", "no condition"),
        ("null", "`is_null`"),
        ("a;b", "the language has no `;`"),
        ("a,b", "a comma can only stand between brackets"),
        ("[a,b", "a comma can only stand between brackets"),
        ("a&b", "the language has no `&`"),
        ("a|b", "the language has no `|`"),
        ("!a", "the language has no `!`"),
        ("~", "the language has no `~`"),
        ("a\nb", "the language has no `\\n`"),
        ("a)", "closing parenthesis"),
        ("(a", "opening parenthesis"),
        ("(a(b))", "inside each other"),
        ("(a;b)", "parentheses cannot hold `;`"),
        ("=a", "part of the operator"),
        ("<a", "part of the operator"),
    ];
    for (value, reason) in reasons {
        let query = field("x").ge(0) & (field("name").eq(value) | field("y").eq(1));
        let fault = query.check().unwrap_err();
        assert!(matches!(&fault, Fault::Value { field, .. } if field == "name"), "{fault}");
        assert!(fault.to_string().contains(reason), "{fault}");
        assert_eq!(Filter::from(query).fault(), Some(fault.to_string()));
    }
    assert!(field("a").is_in(<[i64; 0]>::default()).check().is_err());
    for value in ["Python (x86)", "[a,b]", "[[1,2],[3]]", "C:\\a/b", "half]", "[half", "()", "é ü", " x ", "7d"] {
        assert_eq!(field("a").eq(value).check(), Ok(()), "{value}");
    }
    // Operators of two characters end where they end.
    assert_eq!((field("a").ne("=x") & field("a").ge("<x") & field("a").contains(">x")).check(), Ok(()));
}

#[test]
fn names_that_are_none_are_refused() {
    for name in ["", "a b", "a=1,b", "(a", "a-b"] {
        assert_eq!(field(name).eq(1).check(), Err(Fault::Field(name.to_owned())), "{name}");
    }
    assert_eq!(field("größe.b_1").eq(1).check(), Ok(()));
}

#[test]
fn the_language_ends_at_fifty_parentheses() {
    // Each round adds one pair.
    let nested = |rounds: usize| {
        (0..rounds).fold(field("a").eq(0) | field("b").eq(0), |inner, _| field("c").eq(1) | field("d").eq(2) & inner)
    };
    assert_eq!(nested(50).check(), Ok(()));
    assert_eq!(nested(51).check(), Err(Fault::Depth));
}

#[test]
fn a_text_is_sent_as_it_is() {
    let filter = Filter::from("a=1;;b");
    assert_eq!((filter.encode(), filter.fault()), (Some("a=1;;b".into()), None));
}
