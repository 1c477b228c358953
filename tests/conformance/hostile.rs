//! Input that is meant to do harm, over real sockets: paths, file names, bodies, heads. Each gets a clear 4xx or is
//! cut off; never a 500, never silence, and never a byte of what it asks for. Of releases 4 and 5; the
//! API of 2016 is in `hostile_v1.rs`, forged tokens in `forged.rs`, crowds in `crowds.rs`.

use std::io::ErrorKind;
use std::sync::Arc;

use apid_store::bind;
use apid_testing::description::{DescribedOperation, DescribedParameter, Description};
use apid_testing::{Reply, Server, basic, database, values, wire};
use serde_json::Value;
use tokio::task::JoinSet;
use wazuh_api_tests::scenery::rbac_db;
use wazuh_api_tests::uncovered_of;
use wazuh_apid::generation::Generation;

/// What stands in files of the home and of this machine, and never in a reply.
const SECRETS: &[&str] = &["root:x:0", "hostile-canary", "BEGIN PRIVATE KEY", "<ossec_config>", "SQLite format 3"];

/// Tests the generations whose requests and failures have these forms.
async fn of_each(test: impl AsyncFn(Generation)) {
    for generation in [Generation::V4, Generation::V5] {
        test(generation).await;
    }
}

/// Fails if the reply is none that hostile input may get. Where `harmless`, a success too.
fn judge(place: &str, reply: &Reply, built: bool, harmless: bool) -> Result<(), String> {
    if let Some(secret) = SECRETS.iter().find(|secret| reply.text.contains(**secret)) {
        return Err(format!("{place}: shows `{secret}`"));
    }
    let refused = (400..500).contains(&reply.status);
    if refused && reply.header("content-type").starts_with("application/problem+json") {
        let problem: Result<Value, _> = serde_json::from_str(&reply.text);
        if problem.is_ok_and(|problem| problem["title"].is_string()) {
            return Ok(());
        }
    }
    match reply.status {
        // A name that no node has.
        200 if is_of_no_node(&reply.text) => Ok(()),
        // The HTTP library's own words for a head that is too large.
        414 | 431 => Ok(()),
        // Without the last slash it would have been a path of ours; it stays on this server.
        307 if reply.header("location").starts_with('/') && !reply.header("location").starts_with("//") => Ok(()),
        501 if !built => Ok(()),
        200..400 if harmless => Ok(()),
        _ => Err(format!("{place}: {} {}", reply.status, reply.text.chars().take(300).collect::<String>())),
    }
}

/// Whether the request has done nothing, since no node has the name that it gives.
fn is_of_no_node(reply: &str) -> bool {
    let reply: Value = serde_json::from_str(reply).unwrap_or_default();
    let failed = reply["data"]["failed_items"].as_array().map(Vec::as_slice).unwrap_or_default();
    reply["data"]["total_affected_items"] == 0 && matches!(failed, [only] if only["error"]["code"] == 1730)
}

fn report(wrong: Vec<String>, checked: usize, at_least: usize) {
    assert!(wrong.is_empty(), "{} of {checked}\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
    assert!(checked >= at_least, "only {checked} requests were sent");
}

/// A request and what may come of it.
struct Request {
    place: String,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    built: bool,
    harmless: bool,
}

/// Sends them, several at once, and judges the replies.
async fn send_all(server: &Arc<Server>, requests: Vec<Request>, at_least: usize) {
    let checked = requests.len();
    let mut wrong = Vec::new();
    let mut running: JoinSet<Result<(), String>> = JoinSet::new();
    let mut queue = requests.into_iter();
    loop {
        while running.len() < 6
            && let Some(request) = queue.next()
        {
            let server = Arc::clone(server);
            running.spawn(async move {
                let Request { place, method, target, headers, body, built, harmless } = request;
                match server.attempt(&method, &target, &headers, body).await {
                    Ok(reply) => judge(&place, &reply, built, harmless),
                    Err(error) => Err(format!("{place}: {error}")),
                }
            });
        }
        let Some(outcome) = running.join_next().await else { break };
        wrong.extend(outcome.unwrap().err());
    }
    report(wrong, checked, at_least);
}

fn route(operation: &DescribedOperation) -> String {
    format!("{} {}", operation.method, operation.path)
}

// ---------------------------------------------------------------------------------------------------------------------
// Paths and file names
// ---------------------------------------------------------------------------------------------------------------------

/// Values as they are sent, without further escaping.
fn traversals() -> Vec<String> {
    let mut values: Vec<String> = [
        "..",
        "../",
        "../../../../../../etc/passwd",
        "..%2f..%2f..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/etc/passwd",
        "%2e%2e%2f%2e%2e%2fetc%2fossec.conf",
        "..%252f..%252f..%252fetc%252fpasswd",
        "%252e%252e%252fetc",
        "..\\..\\etc",
        "..%5c..%5cetc%5cpasswd",
        "....//....//etc/passwd",
        "..;/etc/passwd",
        "%c0%ae%c0%ae%c0%afetc",
        "%e0%80%ae%e0%80%ae",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "etc%2fpasswd%00.xml",
        "..%00",
        "%00",
        "a%00b",
        "local_rules.xml%00.txt",
        "..%2fossec.conf",
        "etc/../../etc/passwd",
        "C:%5cwindows",
        "file:%2f%2f%2fetc%2fpasswd",
        "~%2f.ssh",
        "%0a..",
        "..%0d%0aX:%20y",
        "ruleset%2f..%2fetc%2fossec.conf",
        "local_rules.xml%2f..%2fossec.conf",
        ".",
        "%2e",
        "%",
        "%zz",
        "%u002e%u002e",
    ]
    .map(str::to_owned)
    .to_vec();
    values.push("..%2f".repeat(3000));
    values.push("A".repeat(70_000));
    values
}

/// Whether a parameter's value may come near a file.
fn names_a_file(parameter: &DescribedParameter) -> bool {
    let name = parameter.name.to_lowercase();
    let format = [&parameter.schema["format"], &parameter.schema["items"]["format"]];
    let format: String = format.into_iter().filter_map(Value::as_str).collect();
    parameter.location == "path"
        || ["file", "path", "dir", "wpk", "repo", "cert"].iter().any(|word| name.contains(word))
        || ["path", "file"].iter().any(|word| format.contains(word))
}

fn shown(value: &str) -> String {
    value.chars().take(60).collect()
}

/// A request to an operation with a body that it takes, if it wants one.
fn with_good_body(operation: &DescribedOperation, token: &str) -> Request {
    let mut headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
    let media = operation.bodies.first();
    headers.extend(media.map(|(media, _)| ("Content-Type".to_owned(), media.clone())));
    Request {
        place: String::new(),
        method: operation.method.clone(),
        target: String::new(),
        headers,
        body: media.map(|(media, schema)| values::good_body(media, schema)),
        built: true,
        harmless: false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_path_or_file_name_leads_out_of_its_place() {
    of_each(paths_and_file_names).await;
}

async fn paths_and_file_names(generation: Generation) {
    let server = Arc::new(Server::start_of(generation).await);
    for file in ["etc/rules/canary.xml", "etc/lists/canary", "etc/shared/default/canary", "tmp/canary", "canary"] {
        std::fs::write(server.home().join(file), "hostile-canary\n").unwrap();
    }
    let token = server.issue("wazuh").await;
    let uncovered = uncovered_of(generation.name());
    let mut requests = Vec::new();
    for operation in
        Description::of_generation(generation.name()).operations().into_iter().filter(|operation| operation.bearer)
    {
        // `wpk_repo` names a place on the web, which the upgrade asks for packages and which is never opened as a file.
        let parameters = operation.parameters.iter().filter(|parameter| parameter.name != "wpk_repo");
        for parameter in parameters.filter(|parameter| names_a_file(parameter)) {
            let mark = "hostilemark";
            let target = server.target(&operation, &[(&parameter.name, Some(mark))]);
            assert!(target.contains(mark), "{} {}", route(&operation), parameter.name);
            for value in traversals() {
                let mut request = with_good_body(&operation, &token);
                request.place = format!("{} {} `{}`", route(&operation), parameter.name, shown(&value));
                request.target = target.replace(mark, &value);
                // A filter by a text is just that; decoders and policies have names of any characters.
                let is_text =
                    parameter.location == "query" || matches!(parameter.name.as_str(), "decoder_name" | "policy_id");
                request.harmless = is_text && operation.method == "GET";
                request.built = !uncovered.contains(&route(&operation));
                requests.push(request);
            }
        }
        // Texts in bodies: some are free, but none is the name of a file.
        let Some((media, schema)) = operation.bodies.first().filter(|(media, _)| media == "application/json") else {
            continue;
        };
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            for value in traversals().into_iter().filter(|_| property["type"] == "string") {
                let text = percent_encoding::percent_decode_str(&value).decode_utf8_lossy().into_owned();
                let mut body = values::good(schema);
                body[name] = text.into();
                let mut request = with_good_body(&operation, &token);
                request.place = format!("{} body {name} `{}`", route(&operation), shown(&value));
                request.target = server.target(&operation, &[]);
                request.headers.retain(|(name, _)| name != "Content-Type");
                request.headers.push(("Content-Type".to_owned(), media.clone()));
                request.body = Some(body.to_string().into_bytes());
                request.harmless = true;
                request.built = !uncovered.contains(&route(&operation));
                requests.push(request);
            }
        }
    }
    send_all(&server, requests, if generation == Generation::V4 { 4_000 } else { 1_500 }).await;
}

// ---------------------------------------------------------------------------------------------------------------------
// Bodies
// ---------------------------------------------------------------------------------------------------------------------

/// Bodies that are no good JSON of any operation.
fn bombs(sample: &Value) -> Vec<(&'static str, Vec<u8>)> {
    let text = sample.to_string();
    let first = sample.as_object().and_then(|members| members.keys().next()).map_or("x", String::as_str).to_owned();
    let with = |value: &str| format!("{{\"{first}\": {value}}}").into_bytes();
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000)).into_bytes();
    let mut bombs = vec![
        ("100,000 lists", nested("[", "]")),
        ("100,000 objects", nested("{\"a\":", "}")),
        ("100,000 lists without an end", "[".repeat(100_000).into_bytes()),
        ("a deep member", with(&String::from_utf8(nested("[", "]")).unwrap())),
        ("10 MiB of a member's name", format!("{{\"{}\": 1}}", "n".repeat(10 << 20)).into_bytes()),
        ("11 MiB of text", with(&format!("\"{}\"", "t".repeat(11 << 20)))),
        ("a megabyte of commas", with(&format!("[{}]", ",".repeat(1 << 20)))),
        ("30,000 members", {
            let members: Vec<String> = (0..30_000).map(|n| format!("\"k{n}\": {n}")).collect();
            format!("{{{}}}", members.join(",")).into_bytes()
        }),
        ("1e400", with("1e400")),
        ("-1e400", with("-1e400")),
        ("an integer of 400 digits", with(&"9".repeat(400))),
        ("an integer of a million digits", with(&"9".repeat(1_000_000))),
        ("NaN", with("NaN")),
        ("Infinity", with("-Infinity")),
        ("NUL in a text", with("\"a\0b\"")),
        ("NUL after it", format!("{text}\0").into_bytes()),
        ("more after it", format!("{text}{text}").into_bytes()),
        ("a comment", format!("{text}//").into_bytes()),
        ("single quotes", text.replace('"', "'").into_bytes()),
        ("a lone surrogate", with("\"\\ud800\"")),
        ("a bad escape", with("\"\\x41\"")),
        ("a cut escape", with("\"\\u12")),
        ("invalid UTF-8", [b"{\"x\": \"".as_slice(), &[0xff, 0xfe, 0xc0, 0x80], b"\"}"].concat()),
        ("surrogates in UTF-8", [b"{\"x\": \"".as_slice(), &[0xed, 0xa0, 0x80], b"\"}"].concat()),
        ("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16 with a mark", [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()),
        ("UTF-32", text.chars().flat_map(|character| (character as u32).to_be_bytes()).collect()),
        ("a byte order mark", [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat()),
        ("gzip", vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
        ("white space", b" \t\r\n".repeat(1000)),
        ("nothing", Vec::new()),
        ("null", b"null".to_vec()),
        ("true", b"true".to_vec()),
        ("a list", b"[]".to_vec()),
        ("__proto__", b"{\"__proto__\": {\"a\": 1}}".to_vec()),
    ];
    let (name, value) = sample
        .as_object()
        .and_then(|members| members.iter().next())
        .map_or(("x", "1".to_owned()), |(name, value)| (name.as_str(), value.to_string()));
    bombs.push(("a key twice", format!("{{\"{name}\": {value}, \"{name}\": {value}}}").into_bytes()));
    bombs.push(("a key twice, deeper", format!("{{\"{name}\": {{\"a\": 1, \"a\": 2}}}}").into_bytes()));
    bombs
}

#[tokio::test(flavor = "multi_thread")]
async fn bombs_in_bodies_are_refused() {
    of_each(bombs_in_bodies).await;
}

async fn bombs_in_bodies(generation: Generation) {
    let server = Arc::new(Server::start_of(generation).await);
    let token = server.issue("wazuh").await;
    let uncovered = uncovered_of(generation.name());
    let mut requests = Vec::new();
    for operation in Description::of_generation(generation.name()).operations() {
        let Some((media, schema)) = operation.bodies.first().filter(|(media, _)| media == "application/json") else {
            continue;
        };
        let target = server.target(&operation, &[]);
        let credentials = if operation.bearer { format!("Bearer {token}") } else { basic("wazuh", "wazuh") };
        for (name, body) in bombs(&values::good(schema)) {
            requests.push(Request {
                place: format!("{} {name}", route(&operation)),
                method: operation.method.clone(),
                target: target.clone(),
                headers: vec![
                    ("Authorization".to_owned(), credentials.clone()),
                    ("Content-Type".to_owned(), media.clone()),
                ],
                body: Some(body),
                built: !uncovered.contains(&route(&operation)),
                // A context may be any object that can be read in one way alone.
                harmless: !operation.bearer && !name.contains("twice"),
            });
        }
    }
    send_all(&server, requests, if generation == Generation::V4 { 600 } else { 400 }).await;
}

/// Where the body is a file: what is no text, and what is too much.
#[tokio::test(flavor = "multi_thread")]
async fn bombs_in_files_are_refused() {
    of_each(bombs_in_files).await;
}

async fn bombs_in_files(generation: Generation) {
    let server = Server::start_of(generation).await;
    let token = server.issue("wazuh").await;
    let uncovered = uncovered_of(generation.name());
    let entities = format!("<!DOCTYPE a [<!ENTITY a0 \"x\">{}]><a>&a9;</a>", {
        let entity = |n: usize| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10));
        (1..10).map(entity).collect::<String>()
    });
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    let (mut wrong, mut checked) = (Vec::new(), 0);
    for operation in Description::of_generation(generation.name()).operations() {
        let Some((media, _)) = operation.bodies.first().filter(|(media, _)| media != "application/json") else {
            continue;
        };
        let target = server.target(&operation, &[]);
        let built = !uncovered.contains(&route(&operation));
        for (name, body, harmless) in [
            ("nothing", Vec::new(), false),
            ("invalid UTF-8", vec![0xff, 0xfe, 0xc0, 0x80], false),
            ("11 MiB", vec![b'a'; 11 << 20], false),
            ("entities", entities.clone().into_bytes(), true),
            ("an entity from outside", outside.as_bytes().to_vec(), true),
            ("deep elements", "<a>".repeat(100_000).into_bytes(), true),
        ] {
            let headers =
                [("Authorization".to_owned(), format!("Bearer {token}")), ("Content-Type".to_owned(), media.clone())];
            checked += 1;
            let place = format!("{} {name}", route(&operation));
            match server.attempt(&operation.method, &target, &headers, Some(body)).await {
                Ok(reply) => wrong.extend(judge(&place, &reply, built, harmless).err()),
                Err(error) => wrong.push(format!("{place}: {error}")),
            }
        }
    }
    report(wrong, checked, if generation == Generation::V4 { 30 } else { 12 });
}

// ---------------------------------------------------------------------------------------------------------------------
// Heads
// ---------------------------------------------------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn odd_queries_are_refused() {
    of_each(odd_queries).await;
}

async fn odd_queries(generation: Generation) {
    let server = Server::start_of(generation).await;
    let bearer = ("Authorization".to_owned(), format!("Bearer {}", server.issue("wazuh").await));
    let many: String = (0..5_000).map(|n| format!("p{n}={n}&")).collect();
    let same = "offset=1&".repeat(5_000);
    let list = "001,".repeat(10_000);
    let mut wrong = Vec::new();
    let queries = [
        ("a megabyte", format!("search={}", "a".repeat(1 << 20)), false),
        ("60 kB", format!("search={}", "a".repeat(60_000)), true),
        ("5,000 parameters", many, false),
        ("one parameter 5,000 times", same, true),
        ("a list of 10,000", format!("agents_list={list}001"), true),
        ("a list of blanks", format!("agents_list={}", ",".repeat(10_000)), false),
        ("a bad escape", "search=%zz".to_owned(), true),
        ("a cut escape", "search=%".to_owned(), true),
        ("NUL", "search=%00".to_owned(), true),
        ("invalid UTF-8", "search=%ff%fe".to_owned(), true),
        ("a line feed", "search=a%0d%0aX-Injected:%20yes".to_owned(), true),
        ("a huge number", format!("limit={}", "9".repeat(400)), false),
        ("a negative number", "offset=-99999999999999999999".to_owned(), false),
        ("a deep q", format!("q={}id=1{}", "(".repeat(20_000), ")".repeat(20_000)), false),
        ("a long q", format!("q=id=1{}", ";id=1".repeat(10_000)), true),
        ("SQL in sort", "sort=id;DROP%20TABLE%20agent".to_owned(), false),
        ("SQL in select", "select=id,(SELECT%20key%20FROM%20agent)".to_owned(), false),
        ("an unknown field in sort", "sort=internal_key".to_owned(), false),
        ("an unknown field in select", "select=internal_key".to_owned(), false),
        ("an unknown field in q", "q=internal_key~a".to_owned(), false),
    ];
    let checked = queries.len();
    for (name, query, harmless) in queries {
        match server.attempt("GET", &format!("/agents?{query}"), std::slice::from_ref(&bearer), None).await {
            Ok(reply) => {
                wrong.extend(judge(name, &reply, true, harmless).err());
                if reply.headers.contains_key("x-injected") {
                    wrong.push(format!("{name}: a header was injected"));
                }
            }
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    report(wrong, checked, 20);
}

/// Heads whose end two readers could see in different places, and heads without measure: refused or cut off, and what
/// is hidden behind them is never taken for a request.
#[tokio::test(flavor = "multi_thread")]
async fn smuggled_and_endless_heads_are_cut_off() {
    of_each(heads).await;
}

async fn heads(generation: Generation) {
    let server = Server::start_of(generation).await;
    let token = server.issue("wazuh").await;
    let hidden = format!("GET /agents HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {token}\r\n\r\n");
    let login = "POST /security/user/authenticate HTTP/1.1\r\nHost: a\r\n";
    let length = hidden.len();
    let many: String = (0..20_000).map(|n| format!("X-{n}: y\r\n")).collect();
    let cases = [
        (
            "length and chunks",
            format!("{login}Content-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}"),
        ),
        (
            "chunks and length",
            format!("{login}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n{hidden}"),
        ),
        ("two lengths", format!("{login}Content-Length: 0\r\nContent-Length: {length}\r\n\r\n{hidden}")),
        ("a list of lengths", format!("{login}Content-Length: 0, {length}\r\n\r\n{hidden}")),
        ("a length with a sign", format!("{login}Content-Length: +0\r\n\r\n{hidden}")),
        ("a negative length", format!("{login}Content-Length: -1\r\n\r\n{hidden}")),
        ("a hexadecimal length", format!("{login}Content-Length: 0x0\r\n\r\n{hidden}")),
        ("a huge length", format!("{login}Content-Length: 99999999999999999999\r\n\r\n{hidden}")),
        ("a blank before the colon", format!("{login}Content-Length : 0\r\n\r\n{hidden}")),
        ("a folded header", format!("{login}X: a\r\n Content-Length: 0\r\n\r\n{hidden}")),
        ("an unknown coding", format!("{login}Transfer-Encoding: identity, chunked, x\r\n\r\n0\r\n\r\n{hidden}")),
        ("a coding with a tab", format!("{login}Transfer-Encoding:\tchunked, identity\r\n\r\n0\r\n\r\n{hidden}")),
        ("a bad size of a chunk", format!("{login}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n{hidden}")),
        ("a huge chunk", format!("{login}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{hidden}")),
        ("NUL in a header", format!("{login}X: a\0b\r\n\r\n{hidden}")),
        ("no name of a header", format!("{login}: b\r\n\r\n{hidden}")),
        ("no version", format!("GET /\r\n\r\n{hidden}")),
        ("another version", format!("GET / HTTP/3.7\r\nHost: a\r\n\r\n{hidden}")),
        ("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned()),
        ("TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}".to_owned()),
        ("blanks in the target", format!("GET / agents HTTP/1.1 HTTP/1.1\r\nHost: a\r\n\r\n{hidden}")),
        ("20,000 headers", format!("GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n")),
        ("a header of a megabyte", format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}\r\n\r\n", "a".repeat(1 << 20))),
        ("a target of a megabyte", format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(1 << 20))),
        ("a method of 100 kB", format!("{} / HTTP/1.1\r\nHost: a\r\n\r\n", "A".repeat(100_000))),
        ("a line without an end", "GET /".to_owned() + &"a".repeat(1 << 20)),
        ("nothing but line feeds", "\r\n".repeat(100_000)),
    ];
    let mut wrong = Vec::new();
    for (name, text) in cases {
        let address = server.address().to_owned();
        let outcome = tokio::task::spawn_blocking(move || wire::transcript(&address, text.as_bytes())).await.unwrap();
        match outcome {
            Ok(text) => {
                let statuses: Vec<&str> = text
                    .match_indices("HTTP/1.1 ")
                    .filter_map(|(place, words)| text.get(place + words.len()..place + words.len() + 3))
                    .filter(|status| status.bytes().all(|digit| digit.is_ascii_digit()))
                    .collect();
                let clear = statuses.iter().all(|status| status.starts_with('4'));
                if !clear || statuses.len() > 1 || text.contains("affected_items") {
                    wrong.push(format!("{name}: {statuses:?} {}", text.chars().take(200).collect::<String>()));
                }
            }
            // Dropped without a word is clear enough for what is no HTTP.
            Err(error) if [ErrorKind::ConnectionReset, ErrorKind::BrokenPipe].contains(&error.kind()) => {}
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    // And the server is as well as before.
    let reply = server.send("GET", "/agents?select=id", Some(&format!("Bearer {token}")), None).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    report(wrong, 27, 27);
}

/// The redirect of a last slash never leads to another server, and no target is read as another than it is.
#[tokio::test(flavor = "multi_thread")]
async fn redirects_stay_here() {
    of_each(redirects).await;
}

async fn redirects(generation: Generation) {
    let server = Server::start_of(generation).await;
    let bearer = ("Authorization".to_owned(), format!("Bearer {}", server.issue("wazuh").await));
    let mut wrong = Vec::new();
    let targets = [
        "//evil.example/",
        "//evil.example/agents/",
        "///agents/",
        "//agents/",
        "/\\evil.example/agents/",
        "/%2fevil.example/",
        "/agents//",
        "/agents/%0d%0aLocation:%20http:%2f%2fevil.example/",
        "/.//agents/",
        "/./agents/",
        "/x/../agents/",
        "http://evil.example/agents/",
        "/agents/;/",
        "/agents%2f",
        "/agents/?next=//evil.example",
        "//",
        "/agents/#/",
    ];
    for target in targets {
        match server.attempt("GET", target, std::slice::from_ref(&bearer), None).await {
            Ok(reply) => {
                let place = reply.header("location").to_owned();
                let here =
                    place.is_empty() || place.starts_with('/') && !place.starts_with("//") && !place.contains('\\');
                if !here
                    || reply
                        .headers
                        .values()
                        .any(|value| value.contains("evil.example") && !value.starts_with("/agents?"))
                {
                    wrong.push(format!("{target}: leads to `{place}`"));
                }
                wrong.extend(judge(target, &reply, true, target == "http://evil.example/agents/").err());
            }
            Err(error) => wrong.push(format!("{target}: {error}")),
        }
    }
    report(wrong, targets.len(), 17);
}

/// Rules and contexts whose comparison would take for ever: a login for somebody ends, with a token or a refusal.
#[tokio::test(flavor = "multi_thread")]
async fn costly_rules_do_not_hold_a_login_up() {
    of_each(costly_rules).await;
}

async fn costly_rules(generation: Generation) {
    let server = Server::start_of(generation).await;
    let rules = [
        r#"{"FIND": {"a": "r'(a+)+$'"}}"#,
        r#"{"FIND": {"a": "r'(a|aa|a?)*b'"}}"#,
        r#"{"MATCH": {"r'(x+x+)+y'": "z"}}"#,
        r#"{"FIND": {"a": "r'((((((a{1,90}){1,90}){1,90}){1,90}){1,90}){1,90}){1,90}'"}}"#,
        r#"{"FIND": {"a": "r'(?=(a+))*b'"}}"#,
        r#"{"FIND": {"a": "r'['"}}"#,
    ];
    let rbac = rbac_db(server.home());
    for (id, rule) in (100..).zip(rules) {
        let statement = "INSERT INTO rules (id, name, rule, created_at) VALUES (?1, ?1, ?2, '2026-11-22')";
        database::change(&rbac, statement, bind![id, rule]);
        let link = "INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (1, ?1, '2026-11-22')";
        database::change(&rbac, link, bind![id]);
    }
    let credentials = basic("wazuh", "wazuh");
    let deep = format!("{}1{}", "{\"a\":".repeat(100), "}".repeat(100));
    let long = format!("{{\"a\": \"{}!\"}}", "a".repeat(8000));
    let many = format!("{{\"a\": [{}\"{}!\"]}}", "\"aaaaaaaaaaaaaaa\",".repeat(350), "x".repeat(900));
    let keys: Vec<String> = (0..600).map(|n| format!("\"xxx{n}\": 1")).collect();
    let mut wrong = Vec::new();
    for (name, body) in [("deep", deep), ("long", long), ("many", many), ("keys", format!("{{{}}}", keys.join(",")))] {
        let headers = [
            ("Authorization".to_owned(), credentials.clone()),
            ("Content-Type".to_owned(), "application/json".to_owned()),
        ];
        assert!(body.len() <= 8192, "{name}: {}", body.len());
        match server.attempt("POST", "/security/user/authenticate/run_as", &headers, Some(body.into_bytes())).await {
            Ok(reply) => wrong.extend(judge(name, &reply, true, true).err()),
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    report(wrong, 4, 4);
}
