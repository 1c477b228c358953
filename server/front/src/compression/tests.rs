#![allow(clippy::unwrap_used)]

use std::io::Read as _;

use http_body_util::BodyExt as _;

use super::*;

const GZIP: Option<Wanted> = Some(Wanted { coding: Coding::Gzip, always: false });
const ZSTD: Option<Wanted> = Some(Wanted { coding: Coding::Zstd, always: false });

/// Something like a list.
fn text(length: usize) -> Vec<u8> {
    (0..)
        .flat_map(|id: u32| format!("{{\"id\": \"{id:03}\", \"name\": \"agent\"}}, ").into_bytes())
        .take(length)
        .collect()
}

fn reply(media_type: &'static str, body: impl Into<Body>) -> Response<Body> {
    Response::builder().header(header::CONTENT_TYPE, media_type).body(body.into()).unwrap()
}

fn plain(coding: &str, bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match coding {
        "gzip" => _ = flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).unwrap(),
        "zstd" => _ = zstd::stream::read::Decoder::new(bytes).unwrap().read_to_end(&mut plain).unwrap(),
        other => assert_eq!(other, ""),
    }
    plain
}

fn header_of(reply: &Response<Body>, name: header::HeaderName) -> String {
    reply.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
}

#[tokio::test]
async fn replies_of_any_length_are_the_same_behind_their_coding() {
    for (wanted, coding) in [(GZIP, "gzip"), (ZSTD, "zstd")] {
        for length in [1024, AT_ONCE as usize, AT_ONCE as usize + 1, SLICE, 3 * SLICE + 7, 5 << 20] {
            let whole = text(length);
            let made = compress(reply("application/json", whole.clone()), wanted, false).await;
            assert_eq!(header_of(&made, header::CONTENT_ENCODING), coding);
            assert_eq!(header_of(&made, header::VARY), "Accept-Encoding");
            let told = made.body().size_hint().exact().unwrap();
            let bytes = made.into_body().collect().await.unwrap().to_bytes();
            assert_eq!(bytes.len() as u64, told, "{coding} {length}");
            assert!(bytes.len() < length / 2);
            assert_eq!(plain(coding, &bytes), whole);
        }
    }
}

#[tokio::test]
async fn a_reply_in_several_frames_is_one_stream() {
    struct Frames(VecDeque<Bytes>);

    impl hyper::body::Body for Frames {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::with_exact(self.0.iter().map(|piece| piece.len() as u64).sum())
        }
    }

    let frames: VecDeque<Bytes> = (1..40).map(|number| text(number * 1000).into()).collect();
    let whole = frames.iter().flatten().copied().collect::<Vec<u8>>();
    let made = compress(reply("application/json", Body::new(Frames(frames))), ZSTD, false).await;
    let bytes = made.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(plain("zstd", &bytes), whole);
}

#[tokio::test]
async fn what_is_held_is_charged_until_it_is_sent() {
    let caller = Caller::new(std::net::Ipv4Addr::new(192, 0, 2, 99).into());
    let mut noise = 1_u64;
    // Nothing that can be compressed.
    let whole: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (noise >> 56) as u8
    })
    .take(3 << 20)
    .collect();
    let length = whole.len() as u64;
    let work = in_slices(workers().unwrap(), Coding::Gzip, Body::from(whole.clone()), length);
    let mut made = caller.clone().scope(work).await.unwrap();
    assert!(made.charge.bytes() >= length && made.charge.bytes() == made.length);
    assert_eq!(caller.counted_reply(), made.length, "what sends the reply does not charge it again");
    let mut sent = Vec::new();
    while let Some(frame) = made.frame().await {
        sent.extend_from_slice(&frame.unwrap().into_data().unwrap());
        assert_eq!((made.charge.bytes(), made.size_hint().exact()), (made.length, Some(made.length)));
    }
    assert_eq!(made.charge.bytes(), 0);
    assert_eq!(plain("gzip", &sent), whole);
}

#[tokio::test]
async fn what_is_not_worth_it_or_not_asked_for_is_left_alone() {
    let length = |reply: &Response<Body>| reply.body().size_hint().exact();
    let short = compress(reply("application/json", text(1023)), GZIP, false).await;
    assert_eq!((length(&short), short.headers().len()), (Some(1023), 1));
    let unasked = compress(reply("application/problem+json; charset=utf-8", text(1024)), None, false).await;
    assert_eq!(length(&unasked), Some(1024));
    assert_eq!((header_of(&unasked, header::VARY), unasked.headers().len()), ("Accept-Encoding".to_owned(), 2));
    for media_type in ["application/zip", "application/octet-stream", "image/png", "application/jsonish"] {
        let other = compress(reply(media_type, text(5000)), GZIP, false).await;
        assert_eq!((length(&other), other.headers().len()), (Some(5000), 1), "{media_type}");
    }
    let mut coded = reply("application/json", text(5000));
    coded.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    assert_eq!(length(&compress(coded, GZIP, false).await), Some(5000));
    let mut part = reply("application/json", text(5000));
    *part.status_mut() = StatusCode::PARTIAL_CONTENT;
    assert_eq!(length(&compress(part, GZIP, false).await), Some(5000));
    let empty =
        compress(reply("application/json", ""), Some(Wanted { coding: Coding::Gzip, always: true }), false).await;
    assert_eq!((length(&empty), empty.headers().len()), (Some(0), 1));
}

#[tokio::test]
async fn a_short_reply_is_compressed_where_it_would_be_refused_otherwise() {
    let wanted = Some(Wanted { coding: Coding::Gzip, always: true });
    let made = compress(reply("Text/Plain; charset=utf-8", "ok"), wanted, false).await;
    assert_eq!(header_of(&made, header::CONTENT_ENCODING), "gzip");
    assert_eq!(plain("gzip", &made.into_body().collect().await.unwrap().to_bytes()), b"ok");
}

#[tokio::test]
async fn validators_are_weakened_and_head_tells_no_length() {
    let mut strong = reply("application/json", text(5000));
    strong.headers_mut().insert(header::ETAG, HeaderValue::from_static("\"a\""));
    strong.headers_mut().insert(header::VARY, HeaderValue::from_static("Origin"));
    let made = compress(strong, ZSTD, false).await;
    assert_eq!(header_of(&made, header::ETAG), "W/\"a\"");
    assert_eq!(made.headers().get_all(header::VARY).iter().collect::<Vec<_>>(), ["Origin", "Accept-Encoding"]);
    let mut head = reply("application/json", "");
    head.headers_mut().insert(header::CONTENT_LENGTH, 5000.into());
    let made = compress(head, ZSTD, true).await;
    assert_eq!(header_of(&made, header::CONTENT_ENCODING), "zstd");
    assert!(!made.headers().contains_key(header::CONTENT_LENGTH));
}
