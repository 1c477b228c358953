use std::io::Read as _;

use flate2::read::GzDecoder;

use super::*;

fn ask(method: Method, path: &str, headers: &[(HeaderName, &'static str)]) -> Option<Response<Bytes>> {
    let headers = headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))).collect();
    reply(&method, path, &headers)
}

fn header(reply: &Response<Bytes>, name: HeaderName) -> &str {
    reply.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[test]
fn begins_with_a_page_that_loads_its_own_files_alone() {
    let page = ask(Method::GET, "/ui/", &[]).unwrap();
    assert_eq!(page.status(), StatusCode::OK);
    assert_eq!(header(&page, CONTENT_TYPE), "text/html; charset=utf-8");
    let text = std::str::from_utf8(page.body()).unwrap();
    let mut loaded = 0;
    for attribute in ["src=\"", "href=\""] {
        for (at, _) in text.match_indices(attribute) {
            let name = text[at + attribute.len()..].split('"').next().unwrap();
            let path = format!("/ui/{}", name.strip_prefix("./").unwrap());
            assert_eq!(ask(Method::GET, &path, &[]).unwrap().status(), StatusCode::OK, "{path}");
            loaded += 1;
        }
    }
    assert!(loaded >= 2, "a script and a style: {text}");
    assert!(!text.contains("<style") && !text.contains("style="), "an inline style would not be applied: {text}");
}

#[test]
fn every_reply_has_the_policy() {
    for (method, path, status) in [
        (Method::GET, "/ui", 308),
        (Method::GET, "/ui/", 200),
        (Method::GET, "/ui/icon.svg", 200),
        (Method::GET, "/ui/missing.js", 404),
        (Method::GET, "/ui/../etc/passwd", 404),
        (Method::GET, "/ui//", 404),
        (Method::POST, "/ui/", 405),
        (Method::DELETE, "/ui", 405),
    ] {
        let reply = ask(method.clone(), path, &[]).unwrap();
        assert_eq!(reply.status(), status, "{method} {path}");
        assert_eq!(header(&reply, CONTENT_SECURITY_POLICY), POLICY, "{method} {path}");
        assert_eq!(header(&reply, X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(header(&reply, REFERRER_POLICY), "no-referrer");
        assert_eq!(header(&reply, X_FRAME_OPTIONS), "deny");
    }
    assert!(!POLICY.contains("unsafe") && !POLICY.contains('*') && !POLICY.contains("http"));
    let redirect = ask(Method::GET, "/ui", &[]).unwrap();
    assert_eq!(header(&redirect, LOCATION), "ui/");
}

#[test]
fn leaves_all_other_paths_to_the_api() {
    for path in ["/", "/u", "/uix", "/ui2/", "/agents", "/UI/", "//ui/"] {
        assert!(ask(Method::GET, path, &[]).is_none(), "{path}");
    }
}

#[test]
fn a_browser_that_has_the_file_gets_none() {
    let first = ask(Method::GET, "/ui/icon.svg", &[]).unwrap();
    let tag: &'static str = header(&first, ETAG).to_owned().leak();
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() == 26, "{tag}");
    let weak: &'static str = format!("\"other\", W/{tag}").leak();
    for tags in [tag, weak, "*"] {
        let again = ask(Method::GET, "/ui/icon.svg", &[(IF_NONE_MATCH, tags)]).unwrap();
        assert_eq!((again.status(), again.body().len()), (StatusCode::NOT_MODIFIED, 0), "{tags}");
        assert_eq!(header(&again, ETAG), tag);
    }
    let other = ask(Method::GET, "/ui/icon.svg", &[(IF_NONE_MATCH, "\"other\"")]).unwrap();
    assert_eq!(other.status(), StatusCode::OK);
}

#[test]
fn files_come_compressed_to_those_who_take_that() {
    for file in FILES {
        let path = format!("/ui/{}", file.path);
        let plain = ask(Method::GET, &path, &[]).unwrap();
        assert_eq!(plain.headers().get(CONTENT_ENCODING), None);
        let packed = ask(Method::GET, &path, &[(ACCEPT_ENCODING, "br, GZIP;q=0.5")]).unwrap();
        assert_eq!(header(&packed, CONTENT_ENCODING), "gzip");
        let mut text = Vec::new();
        GzDecoder::new(&packed.body()[..]).read_to_end(&mut text).unwrap();
        assert_eq!(&text[..], &plain.body()[..], "{path}");
    }
    let refused = ask(Method::GET, "/ui/", &[(ACCEPT_ENCODING, "gzip;q=0, br")]).unwrap();
    assert_eq!(refused.headers().get(CONTENT_ENCODING), None);
}

#[test]
fn head_has_the_headers_of_get_without_its_body() {
    let (get, head) = (ask(Method::GET, "/ui/", &[]).unwrap(), ask(Method::HEAD, "/ui/", &[]).unwrap());
    assert_eq!(get.headers(), head.headers());
    assert!(head.body().is_empty() && !get.body().is_empty());
}

/// The bound of the first page; what is loaded later counts too, so that there is room.
#[test]
fn all_files_together_are_small() {
    let bytes: usize = FILES.iter().map(|file| file.compressed.len()).sum();
    assert!(bytes < 300_000, "{bytes} bytes compressed");
}
