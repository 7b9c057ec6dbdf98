//! Answers: conditions, ranges, codings.

use super::*;

fn entry() -> StoredResponse {
    let words = "Ask for an interpreter. ".repeat(50);
    StoredResponse {
        modified: SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000),
        ..StoredResponse::page(words)
    }
}

fn ask(entry: &StoredResponse, method: &Method, headers: &[(&str, &str)]) -> Response<Body> {
    let mut asked = HeaderMap::new();
    for (name, value) in headers {
        asked.insert(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    entry.answer(method, &asked, |_, _| Body::empty())
}

#[test]
fn conditions_and_ranges_are_answered_as_the_standard_says() {
    let (once, kept) = (entry(), entry().packed());
    let tag = format!("\"{}\"", once.hash);
    let weak = format!("W/{tag}");
    let list = format!("\"x\", {tag}");
    let (early, then) = ("Sat, 08 Sep 2001 01:46:40 GMT", "Sun, 09 Sep 2001 01:46:40 GMT");
    let cases: &[(&[(&str, &str)], u16, Option<&str>, &str)] = &[
        (&[], 200, None, "1200"),
        (&[("if-none-match", &tag)], 304, None, ""),
        (&[("if-none-match", &weak)], 304, None, ""),
        (&[("if-none-match", &list)], 304, None, ""),
        (&[("if-none-match", "*")], 304, None, ""),
        (&[("if-none-match", "\"x\"")], 200, None, "1200"),
        (&[("if-none-match", "\"x\""), ("if-modified-since", then)], 200, None, "1200"),
        (&[("if-modified-since", then)], 304, None, ""),
        (&[("if-modified-since", early)], 200, None, "1200"),
        (&[("if-modified-since", "soon")], 200, None, "1200"),
        (&[("if-match", &tag)], 200, None, "1200"),
        (&[("if-match", "\"x\"")], 412, None, ""),
        (&[("if-unmodified-since", early)], 412, None, ""),
        (&[("if-unmodified-since", then)], 200, None, "1200"),
        (&[("range", "bytes=0-0")], 206, Some("bytes 0-0/1200"), "1"),
        (&[("range", "bytes=10-19")], 206, Some("bytes 10-19/1200"), "10"),
        (&[("range", "bytes=1190-")], 206, Some("bytes 1190-1199/1200"), "10"),
        (&[("range", "bytes=-10")], 206, Some("bytes 1190-1199/1200"), "10"),
        (&[("range", "bytes=-5000")], 206, Some("bytes 0-1199/1200"), "1200"),
        (&[("range", "bytes=0-99999")], 206, Some("bytes 0-1199/1200"), "1200"),
        (&[("range", "bytes=1200-")], 416, Some("bytes */1200"), "0"),
        (&[("range", "bytes=-0")], 416, Some("bytes */1200"), "0"),
        (&[("range", "bytes=5-1")], 200, None, "1200"),
        (&[("range", "bytes=0-1,5-6")], 200, None, "1200"),
        (&[("range", "lines=0-1")], 200, None, "1200"),
        (&[("range", "bytes=a-b")], 200, None, "1200"),
        (&[("range", "bytes=99999999999999999999999-")], 200, None, "1200"),
        (&[("range", "bytes=0-9"), ("if-range", &tag)], 206, Some("bytes 0-9/1200"), "10"),
        (&[("range", "bytes=0-9"), ("if-range", "\"old\"")], 200, None, "1200"),
        (&[("range", "bytes=0-9"), ("if-range", &weak)], 200, None, "1200"),
        (&[("range", "bytes=0-9"), ("if-range", then)], 206, Some("bytes 0-9/1200"), "10"),
        (&[("range", "bytes=0-9"), ("if-none-match", &tag)], 304, None, ""),
    ];
    for (entry, (headers, status, range, length)) in
        [&once, &kept].into_iter().flat_map(|entry| cases.iter().map(move |case| (entry, case)))
    {
        let answer = ask(entry, &Method::GET, headers);
        let said = |name: HeaderName| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(answer.status().as_u16(), *status, "{headers:?}");
        assert_eq!(said(header::CONTENT_RANGE).as_deref(), *range, "{headers:?}");
        assert_eq!(said(header::CONTENT_LENGTH).unwrap_or_default(), *length, "{headers:?}");
        assert_eq!(said(header::ETAG).is_some(), *status != 412, "{headers:?}");
    }
    let head = ask(&kept, &Method::HEAD, &[("range", "bytes=0-9")]);
    assert_eq!((head.status().as_u16(), &head.headers()[header::CONTENT_LENGTH]), (200, &HeaderValue::from(1200)));
    for headers in [&[][..], &[("accept-encoding", "br")]] {
        let mut heads = [&once, &kept].map(|entry| ask(entry, &Method::GET, headers).headers().clone());
        // Packed in haste or well: the lengths differ.
        heads.iter_mut().for_each(|head| drop(head.remove(header::CONTENT_LENGTH)));
        assert_eq!(heads[0], heads[1], "what was written before says the same");
    }
}

#[test]
fn each_coding_has_a_validator_of_its_own_and_ranges_are_of_the_plain_bytes() {
    let entry = entry();
    let said = |headers: &[(&str, &str)]| {
        let answer = ask(&entry, &Method::GET, headers);
        let get = |name| answer.headers().get(name).map(|value: &HeaderValue| value.to_str().unwrap().to_owned());
        (get(header::CONTENT_ENCODING), get(header::ETAG).unwrap(), get(header::VARY))
    };
    let (coding, tag, vary) = said(&[("accept-encoding", "gzip, br, zstd")]);
    assert_eq!((coding.as_deref(), vary.as_deref()), (Some("br"), Some("accept-encoding")));
    assert_ne!(tag, said(&[]).1);
    assert_eq!(said(&[("accept-encoding", "gzip")]).0.as_deref(), Some("gzip"));
    assert_eq!(said(&[("accept-encoding", "zstd")]).0.as_deref(), Some("zstd"));
    assert_eq!(said(&[("accept-encoding", "br"), ("range", "bytes=0-1")]).0, None);
}

#[test]
fn what_an_answer_varies_by_stands_on_one_line() {
    let mut headers = ask(&entry().with(header::VARY, "accept-language"), &Method::GET, &[]).headers().clone();
    vary_on_one_line(&mut headers);
    let lines: Vec<_> = headers.get_all(header::VARY).iter().collect();
    assert_eq!(lines, ["accept-encoding, accept-language"]);
}

#[test]
fn a_files_name_can_be_read_by_people_and_cannot_break_its_header() {
    assert_eq!(
        disposition("inline", "A \"fair\" trial\r\nX: y/../z", "pdf"),
        "inline; filename=\"A fair trial X y .. z.pdf\"; filename*=UTF-8''A%20fair%20trial%20X%20y%20..%20z.pdf"
    );
    assert!(disposition("inline", "محاكمة", "pdf").contains("UTF-8''%D9%85"));
}

#[test]
fn what_is_kept_takes_no_more_memory_than_is_counted() {
    let mut words = String::with_capacity(1 << 16);
    words.push_str(&"Ask for an interpreter. ".repeat(100));
    let Stored::Memory { plain, packed, .. } = StoredResponse::page(words).packed().body else { panic!("in memory") };
    for bytes in std::iter::once(plain).chain(packed.into_iter().flatten()) {
        let length = bytes.len();
        assert_eq!(bytes.try_into_mut().map(|bytes| bytes.capacity()), Ok(length));
    }
}
