#![allow(clippy::unwrap_used)]

use std::net::{IpAddr, Ipv4Addr};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use bytes::Bytes;

use super::{Budget, Charge, EXCESS, Refused, SMALL};
use crate::caller::Caller;

const MIB: u64 = 1 << 20;

fn client(number: u32) -> Option<IpAddr> {
    Some(Ipv4Addr::from_bits(number).into())
}

fn ask(charge: &mut Charge, more: u64) -> Option<Result<(), Refused>> {
    match charge.poll_grow(more, &mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => Some(outcome),
        Poll::Pending => None,
    }
}

#[derive(Default)]
struct Counted(AtomicUsize);

impl Wake for Counted {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn there_is_room_for_the_next_client() {
    let budget = Budget::new(256 * MIB);
    let mut taken = Vec::new();
    let mut held = Vec::new();
    for number in 0..5 {
        let mut charge = budget.empty(client(number));
        while charge.bytes() < budget.most_of_one() && charge.try_grow(MIB).is_ok() {}
        held.push(charge.bytes() / MIB);
        taken.push(charge);
    }
    assert_eq!(held, [128, 64, 32, 16, 8]);
    assert_eq!(budget.used(), 248 * MIB);
    taken.clear();
    assert_eq!(budget.used(), 0);
    assert!(budget.is_empty());
}

#[test]
fn a_small_amount_is_granted_when_all_is_taken_up_to_a_bound() {
    let budget = Budget::new(MIB);
    let mut first = budget.empty(client(0));
    first.set(MIB);
    let mut taken = vec![first];
    let mut granted = 0;
    for number in 1..100_000 {
        let mut charge = budget.empty(client(number));
        if charge.try_grow(SMALL).is_err() {
            break;
        }
        assert_eq!(charge.try_grow(1), Err(Refused::Full), "no more than that");
        granted += SMALL;
        taken.push(charge);
    }
    assert_eq!(granted, EXCESS);
}

#[test]
fn what_never_fits_is_refused_at_once() {
    let budget = Budget::new(4 * MIB);
    let mut charge = budget.empty(client(0));
    let refused = Err(Refused::TooLarge { bytes: 3 * MIB, most: 2 * MIB });
    assert_eq!(ask(&mut charge, 3 * MIB), Some(refused));
    assert_eq!(charge.try_grow(3 * MIB), refused);
    assert_eq!(charge.bytes(), 0);
}

#[test]
fn one_client_waits_and_the_next_does_not() {
    let budget = Budget::new(8 * MIB);
    let (mut first, mut second, mut other) =
        (budget.empty(client(0)), budget.empty(client(0)), budget.empty(client(1)));
    first.try_grow(4 * MIB).unwrap();
    assert_eq!(ask(&mut second, MIB), None);
    assert_eq!(ask(&mut other, 2 * MIB), Some(Ok(())));
    // Small amounts of the same client do not stand behind the large one.
    drop(other);
    first.set(4 * MIB - SMALL);
    let mut small = budget.empty(client(0));
    assert_eq!(ask(&mut small, SMALL / 2), Some(Ok(())));
    assert_eq!(ask(&mut second, MIB), None);
    drop(small);
    first.set(3 * MIB);
    assert_eq!(ask(&mut second, MIB), Some(Ok(())));
    assert_eq!((first.bytes(), second.bytes()), (3 * MIB, MIB));
}

#[test]
fn a_client_is_served_in_the_order_of_asking() {
    let budget = Budget::new(8 * MIB);
    let mut first = budget.empty(client(0));
    first.try_grow(4 * MIB).unwrap();
    let wakes = Arc::new(Counted::default());
    let waker = Waker::from(Arc::clone(&wakes));
    let mut cx = Context::from_waker(&waker);
    let (mut second, mut third) = (budget.empty(client(0)), budget.empty(client(0)));
    assert!(second.poll_grow(3 * MIB, &mut cx).is_pending());
    assert!(third.poll_grow(2 * MIB, &mut cx).is_pending());
    first.set(2 * MIB);
    // The third would have room, but the second is before it.
    assert_eq!(wakes.0.load(Ordering::Relaxed), 0);
    assert!(third.poll_grow(2 * MIB, &mut cx).is_pending());
    first.set(0);
    assert_eq!(wakes.0.load(Ordering::Relaxed), 1);
    assert_eq!(second.poll_grow(3 * MIB, &mut cx), Poll::Ready(Ok(())));
    drop(second);
    assert_eq!(third.poll_grow(2 * MIB, &mut cx), Poll::Ready(Ok(())));
}

#[test]
fn a_wait_that_is_given_up_lets_the_next_one_pass() {
    let budget = Budget::new(8 * MIB);
    let mut first = budget.empty(client(0));
    first.try_grow(3 * MIB).unwrap();
    let (mut second, mut third) = (budget.empty(client(0)), budget.empty(client(0)));
    assert_eq!(ask(&mut second, 2 * MIB), None);
    assert_eq!(ask(&mut third, MIB), None);
    drop(second);
    assert_eq!(ask(&mut third, MIB), Some(Ok(())));
    // Granted and dropped before it was taken over.
    let mut fourth = budget.empty(client(0));
    assert_eq!(ask(&mut fourth, 3 * MIB), None);
    drop(first);
    drop(fourth);
    assert_eq!(budget.used(), MIB);
    drop(third);
    assert!(budget.is_empty());
}

#[test]
fn growing_charges_cannot_all_wait_for_each_other() {
    const WHOLE: u64 = 10 * MIB;
    const PIECE: u64 = 32 << 10;
    const BODIES: u64 = 40;
    let budget = Budget::new(192 * MIB);
    let mut bodies: Vec<Charge> = (0..BODIES).map(|_| budget.growing(client(0))).collect();
    let mut finished = 0;
    while !bodies.is_empty() {
        let mut progress = false;
        for body in &mut bodies {
            if ask(body, PIECE).is_some() {
                progress = true;
            }
        }
        assert!(progress, "{finished} of {BODIES} bodies came, and then all waited");
        assert!(budget.used() <= 96 * MIB);
        let before = bodies.len();
        bodies.retain(|body| body.bytes() < WHOLE);
        finished += before - bodies.len();
    }
    assert!(budget.is_empty());
}

#[tokio::test]
async fn bytes_keep_their_charge_and_belong_to_the_caller() {
    let budget = Budget::new(8 * MIB);
    let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
    let reply = caller
        .clone()
        .scope(async {
            let charge = budget.charge(4 * MIB).await.unwrap();
            assert_eq!(budget.try_charge(MIB).unwrap_err(), Refused::Full);
            charge.hold_reply(Bytes::from_static(b"long"))
        })
        .await;
    assert_eq!(caller.counted_reply(), 4);
    assert_eq!(reply, "long");
    let end = reply.slice(3..);
    drop(reply);
    assert_eq!(budget.used(), 4 * MIB);
    let waiting = Caller::new(Ipv4Addr::LOCALHOST.into()).scope(budget.charge(4 * MIB));
    let mut waiting = pin!(waiting);
    assert!(waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(end);
    assert_eq!(waiting.await.unwrap().bytes(), 4 * MIB);
    assert_eq!(budget.used(), 0);
}

#[tokio::test]
async fn short_replies_wait_only_when_much_is_held() {
    let budget = Budget::new(8 * MIB);
    let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
    let of_caller = |bytes| caller.clone().scope(budget.charge(bytes));
    assert!(caller.clone().scope(budget.room_for_reply()).await.unwrap().is_none());
    let unread = of_caller(4 * MIB).await.unwrap();
    let mut room = pin!(caller.clone().scope(budget.room_for_reply()));
    assert!(room.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let other = Caller::new(Ipv4Addr::from_bits(1).into()).scope(budget.room_for_reply()).await.unwrap();
    assert_eq!(other.unwrap().bytes(), SMALL);
    drop(unread);
    assert_eq!(room.await.unwrap().unwrap().bytes(), SMALL);
}
