//! Honest clients with a large wish: the list of all agents.

use std::net::{Ipv4Addr, SocketAddr};

use crate::connection::{Client, Request};
use crate::stop::Stop;

/// What honest clients asked for and got.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Lists that were asked for.
    pub asked: usize,
    /// Those that came whole.
    pub whole: usize,
    /// Why others did not.
    pub failures: Vec<String>,
}

/// Is in every item of a list at least once.
const ITEM: &[u8] = b"\"name\":";

/// `callers` clients, each at an address of its own, that ask for the list of all `agents` at the same time, again and
/// again until `stop` is set, and at least once. A list that was begun is waited for.
pub fn read_lists(server: SocketAddr, bearer: &str, callers: u8, agents: u32, stop: &Stop) -> Lists {
    let workers = (0..callers).map(|number| {
        let client = Client::new(server, Ipv4Addr::new(127, 0, 1, 1 + number));
        let (bearer, stop) = (bearer.to_owned(), stop.clone());
        std::thread::spawn(move || {
            let mut lists = Lists::default();
            loop {
                lists.asked += 1;
                match read_list(&client, &bearer, agents) {
                    Ok(()) => lists.whole += 1,
                    Err(error) => lists.failures.push(error),
                }
                if stop.is_set() {
                    return lists;
                }
            }
        })
    });
    let workers: Vec<_> = workers.collect();
    workers.into_iter().filter_map(|worker| worker.join().ok()).fold(Lists::default(), |mut all, lists| {
        all.asked += lists.asked;
        all.whole += lists.whole;
        all.failures.extend(lists.failures);
        all
    })
}

fn read_list(client: &Client, bearer: &str, agents: u32) -> Result<(), String> {
    let mut items = Counter::default();
    let target = format!("/agents?limit={agents}");
    let mut connection = client.open().map_err(|error| format!("cannot connect: {error}"))?;
    let reply = connection.read(Request::get(&target, bearer), &mut |piece| items.read(piece));
    let status = reply.map_err(|error| error.to_string())?.status;
    // Of each agent its name, and often that of its system.
    if status == 200 && items.count >= u64::from(agents) {
        Ok(())
    } else {
        Err(format!("{status}, {} names", items.count))
    }
}

/// Counts `ITEM` in pieces of a text.
#[derive(Default)]
struct Counter {
    /// How much of it the text so far ends with.
    matched: usize,
    count: u64,
}

impl Counter {
    fn read(&mut self, piece: &[u8]) {
        for byte in piece {
            // Only its first byte begins it, apart from the whole of it.
            let is_next = ITEM.get(self.matched) == Some(byte);
            self.matched = if is_next { self.matched + 1 } else { usize::from(ITEM.first() == Some(byte)) };
            if self.matched == ITEM.len() {
                self.matched = 0;
                self.count += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counter;

    #[test]
    fn items_are_counted_across_pieces() {
        let text = br#"{"id": "1", "name": "a"}, {"name": ""name": 1}"#;
        for size in 1..text.len() {
            let mut counter = Counter::default();
            text.chunks(size).for_each(|piece| counter.read(piece));
            assert_eq!(counter.count, 3, "{size}");
        }
    }
}
