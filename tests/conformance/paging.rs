//! Lists that the client walks while they change: 5,000 agents, of which some leave and others join between any two
//! pages, and tokens that end meanwhile.

use std::collections::BTreeSet;

use apid_testing::{Server, homes};
use wazuh_api_client::paging::{Keyset, Listing, Paged};
use wazuh_api_client::v4::Client;
use wazuh_api_client::{Value, sort, wql};

const AGENTS: u32 = 5_000;
const PAGE: u32 = 500;

async fn fleet() -> (Server, Client) {
    let (folder, home) = homes::with_agents(AGENTS);
    let path = home.root().to_owned();
    let server = Server::on_home(folder, &path, |_| {}).await;
    let client = Client::builder(server.base()).credentials("wazuh", "wazuh").build().unwrap();
    (server, client)
}

/// Walks a list, with an agent deleted and another one added before each page. What was there all the time must come
/// exactly once, and nothing twice. `turn` tells apart what several walks add.
async fn walked<P: Paged>(client: &Client, turn: &str, request: P, id: impl Fn(&P::Item) -> String) {
    let all = client.agents().list().limit(100_000).select(["id"]).await.unwrap();
    let before: Vec<String> = all.iter().map(|agent| agent.id.as_ref().unwrap().to_string()).collect();
    assert!(before.len() > 4_000);
    let mut stays: BTreeSet<&String> = before.iter().collect();
    // They leave from all places: the manager itself never does.
    let mut leaving = before.iter().skip(7).step_by(before.len() / 60);
    let mut items = request.stream();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(id(&item.unwrap()));
        if seen.len() % usize::try_from(PAGE / 2).unwrap() == 0 {
            if let Some(gone) = leaving.next() {
                client.agents().delete([gone.as_str()], ["all"]).older_than("0s").await.unwrap().all_ok().unwrap();
                stays.remove(gone);
            }
            client.agents().add(format!("joined-{turn}-{}", seen.len())).await.unwrap();
        }
        if seen.len() == 1_000 {
            client.security().revoke_all_tokens().await.unwrap();
        }
    }
    let once: BTreeSet<&String> = seen.iter().collect();
    assert_eq!(once.len(), seen.len(), "{turn}: something came twice");
    let missing: Vec<_> = stays.difference(&once).collect();
    assert_eq!(missing, Vec::<&&String>::new(), "{turn}: missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_that_stay_come_exactly_once() {
    let (_server, client) = fleet().await;
    let list = || client.agents().list().limit(PAGE);
    walked(&client, "key", list(), |agent| agent.id.to_string()).await;
    walked(&client, "backwards", list().sort(sort::desc("id")), |agent| agent.id.to_string()).await;
    // Another order is walked by overlapping pages.
    walked(&client, "name", list().sort(sort::asc("name")), |agent| agent.id.to_string()).await;
    // Alternatives of the caller's own stand beside the condition on the key.
    let any = wql::field("id").lt(3_000) | wql::field("id").gt(2_000);
    walked(&client, "query", list().q(any), |agent| agent.id.to_string()).await;
    // An operation that the client does not know, by what is known of its list.
    let call = client.core().get("get_agents", "/agents").query("limit", &i64::from(PAGE));
    let listing = Listing::by(&["id"]).keyset(Keyset::Grouped);
    walked(&client, "call", call.paged(listing), |agent: &Value| agent["id"].as_str().unwrap().to_owned()).await;
}

/// Lists with a key that are small here: the server takes the condition and the order that a walk sends.
#[tokio::test(flavor = "multi_thread")]
async fn every_list_with_a_key_takes_the_queries_of_a_walk() {
    let server = Server::start().await;
    let client = Client::builder(server.base()).credentials("wazuh", "wazuh").build().unwrap();
    let security = client.security();
    let numbered = |query| wql::field("id").gt(query);
    let users = security.users().limit(1).all().await.unwrap();
    assert_eq!(users.len(), security.users().await.unwrap().affected_items.len());
    assert!(users.len() > 1);
    let roles = security.roles().limit(2).q(numbered(2)).all().await.unwrap();
    assert_eq!(roles.len(), security.roles().q(numbered(2)).await.unwrap().affected_items.len());
    let policies = security.policies().limit(2).sort("-id").all().await.unwrap();
    assert!(policies.is_sorted_by(|left, right| left.id > right.id));
    assert_eq!(policies.len(), security.policies().await.unwrap().affected_items.len());
    assert_eq!(security.rules().limit(1).all().await.unwrap().len(), security.rules().await.unwrap().iter().count());
    // The third is not active.
    assert_eq!(client.agents().upgrade(["001", "002", "003"]).await.unwrap().into_items().len(), 2);
    let tasks = client.tasks().list().limit(1).all().await.unwrap();
    assert_eq!(tasks.len(), client.tasks().list().await.unwrap().affected_items.len());
    assert!(tasks.len() > 1);
    let members = client.groups().agents("default").limit(2).all().await.unwrap();
    assert_eq!(members.len(), client.groups().agents("default").await.unwrap().affected_items.len());
    let outdated = client.agents().outdated().limit(1).all().await.unwrap();
    assert_eq!(outdated.len(), client.agents().outdated().await.unwrap().affected_items.len());
    // An alternative in a list that has no parentheses in every server.
    let either = security.roles().limit(1).q(wql::field("id").eq(1) | wql::field("id").eq(3)).all().await.unwrap();
    assert_eq!(either.len(), 2);
}
