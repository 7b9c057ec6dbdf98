use super::*;

fn about(day: &str, month: &str, year: &str) -> RequesterDetails {
    RequesterDetails { needed: [day, month, year].map(str::to_owned), ..RequesterDetails::default() }
}

#[test]
fn a_day_is_one_of_the_calendar_and_not_past_in_digits_of_any_language() {
    let today = "2026-11-24";
    for ((day, month, year), found) in [
        (("", "", ""), Ok(None)),
        (("4", "3", "2027"), Ok(Some("2027-03-04"))),
        (("٤", "٣", "٢٠٢٧"), Ok(Some("2027-03-04"))),
        (("۲۴", "۱۱", "۲۰۲۶"), Ok(Some("2026-11-24"))),
        (("23", "11", "2026"), Err(NeededByError::Past)),
        (("1", "1", "27"), Err(NeededByError::Past)),
        (("31", "2", "2027"), Err(NeededByError::None)),
        (("4", "", "2027"), Err(NeededByError::None)),
        (("soon", "3", "2027"), Err(NeededByError::None)),
        (("-4", "3", "2027"), Err(NeededByError::None)),
        (("4", "3", "20270"), Err(NeededByError::None)),
    ] {
        let found = found.map(|day| day.map(str::to_owned));
        assert_eq!(about(day, month, year).day(today), found, "{day} {month} {year}");
    }
}

#[test]
fn a_contact_is_an_address_for_letters_or_one_on_the_web_that_will_be_called() {
    for (typed, kept) in [
        ("x@例え.jp", "x@xn--r8jz45g.jp"),
        ("x@xn--r8jz45g.jp", "x@xn--r8jz45g.jp"),
        ("x@ｅxample.com", "x@example.com"),
        ("x@ⓔxample.com", "x@example.com"),
        ("x@exampl𝗲.COM", "x@example.com"),
    ] {
        assert_eq!(reached(typed, EgressPolicy::Public), ContactError::Email(kept.to_owned()), "{typed}");
    }
    for other in
        ["x%example.com@relay.example", "relay!x@example.com", "x@192.0.2.1", "x@example.com:25", "x@a.example/b"]
    {
        assert_eq!(reached(other, EgressPolicy::Public), ContactError::Nothing, "{other}");
    }
    for good in ["amina@example.org", "a.b+c@sub.example.org"] {
        assert_eq!(reached(good, EgressPolicy::Public), ContactError::Email(good.to_owned()), "{good}");
    }
    for good in ["https://ngo.example/hook?x=1", "https://8.8.8.8:8443/hook", "HTTPS://a.example"] {
        assert_eq!(reached(good, EgressPolicy::Public), ContactError::Web(good.to_owned()), "{good}");
    }
    for here in ["http://127.0.0.1:8080/hook", "http://localhost/", "https://10.0.0.1/", "https://db/"] {
        assert_eq!(reached(here, EgressPolicy::Anywhere), ContactError::Web(here.to_owned()), "{here}");
        assert_eq!(reached(here, EgressPolicy::Public), ContactError::NotCalled, "{here}");
    }
    for never in [
        "http://ngo.example/hook",
        "http://localhost.evil.example/",
        "https://2130706433/",
        "https://[::1]/",
        "https://printer.local/",
        "https://ngo.example:22/",
        "https://",
        "https://name:pass@ngo.example/",
        "ftp://ngo.example",
        "javascript://x",
    ] {
        assert_eq!(reached(never, EgressPolicy::Public), ContactError::NotCalled, "{never}");
    }
    for wrong in [
        "amina",
        "amina@example",
        "amina@example.org\nBcc: all@example.org",
        "a b@example.org",
        "@example.org",
        "a..b@example.org",
    ] {
        assert_eq!(reached(wrong, EgressPolicy::Public), ContactError::Nothing, "{wrong}");
    }
}

#[test]
fn what_nobody_sees_is_left_out_and_line_breaks_stay() {
    assert_eq!(clean(" one\r\ntwo\u{0}\u{8} "), "one\ntwo");
}

#[test]
fn a_name_of_a_form_that_could_be_anothers_is_none() {
    let read = |once: &str| RequesterDetails::read(&[("once".to_owned(), once.to_owned())]).once;

    assert_eq!(read("a"), "");
    assert_eq!(read(&"a".repeat(52)).len(), 52);
    assert_eq!(read(&"a".repeat(500)), "");
}
