//! Lines of a trace, read and written.

use super::*;

const GOOD: &str = "# words\n\
    saaaaaaaaaa = ~sbbbbbbbbbb scccccccccc-2 # Ask for a lawyer.\n\
    sdddddddddd = - own = \"machine: an example\" # Yes.\n\
    seeeeeeeeee = sbbbbbbbbbb guard-strength = \"the law says so; \\\"must\\\" # here\" # You must.\n\
    sffffffffff left-out = \"only for lawyers\" # Paragraph 3.\n";

fn link(id: &str, standing: Standing) -> TraceLink {
    TraceLink { id: id.to_owned(), standing }
}

fn rows(text: &str) -> (usize, usize, Vec<(usize, String)>) {
    let (trace, findings) = read_trace(text, "rights/x/en.plain.trace");
    for finding in &findings {
        assert_eq!((finding.rule, finding.file.as_str()), ("trace-broken", "rights/x/en.plain.trace"));
        assert!(!finding.help.is_empty());
    }
    let told = findings.into_iter().map(|finding| (finding.line, finding.message)).collect();
    (trace.rows.len(), trace.left_out.len(), told)
}

#[test]
fn a_trace_is_read_with_its_marks_and_reasons() {
    let (trace, findings) = read_trace(GOOD, "x");

    assert_eq!(findings, []);
    let row = &trace.rows["saaaaaaaaaa"];
    assert_eq!(row.links, [link("sbbbbbbbbbb", Standing::Proposed), link("scccccccccc-2", Standing::Confirmed)]);
    assert_eq!((row.line, row.words.as_str()), (2, "Ask for a lawyer."));
    let own = &trace.rows["sdddddddddd"].answers[OWN];
    assert_eq!((own.text.as_str(), own.standing), ("an example", Standing::Proposed));
    let guard = &trace.rows["seeeeeeeeee"].answers["guard-strength"];
    assert_eq!((guard.text.as_str(), guard.standing), ("the law says so; \"must\" # here", Standing::Confirmed));
    assert_eq!(trace.left_out["sffffffffff"].text, "only for lawyers");
}

#[test]
fn what_is_written_is_read_as_the_same() {
    let (trace, _) = read_trace(GOOD, "x");
    let mut lines = vec![TraceLine::Comment(String::new()), TraceLine::Comment("A heading".to_owned())];
    lines.extend(trace.rows.iter().map(|(id, row)| TraceLine::Row { id, row }));
    let left_out =
        |(id, reason): (&'static str, _)| TraceLine::LeftOut { id, reason, words: "Paragraph 3.".to_owned() };
    lines.extend(trace.left_out.values().map(|reason| left_out(("sffffffffff", reason))));

    let (again, findings) = read_trace(&write_trace(lines), "x");

    let unplaced = |mut trace: Trace| {
        for row in trace.rows.values_mut() {
            row.line = 0;
            row.answers.values_mut().for_each(|reason| reason.line = 0);
        }
        trace.left_out.values_mut().for_each(|reason| reason.line = 0);
        trace
    };
    assert_eq!(findings, []);
    assert_eq!(unplaced(again), unplaced(trace));
}

#[test]
fn a_line_that_cannot_be_read_is_named_and_takes_no_other_away() {
    for (line, says) in [
        ("Saaaaaaaaaa = sbbbbbbbbbb", "`Saaaaaaaaaa` is no id of a sentence"),
        ("<script> = sbbbbbbbbbb", "`<script>` is no id of a sentence"),
        ("saaaaaaaaaa sbbbbbbbbbb", "nothing says what `saaaaaaaaaa` is"),
        ("saaaaaaaaaa = because", "`because` is no id of a sentence"),
        ("saaaaaaaaaa = sbbbbbbbbbb own = \"x", "a quotation mark is not closed"),
        ("saaaaaaaaaa = sbbbbbbbbbb own = \" \"", "a reason says nothing"),
        ("saaaaaaaaaa = sbbbbbbbbbb guard-x = \"machine:\"", "a reason says nothing"),
        ("saaaaaaaaaa = sbbbbbbbbbb colour = \"red\"", "`colour` is no answer"),
        ("saaaaaaaaaa = \"why\"", "a reason has no name"),
        ("sffffffffff left-out = \"once more\"", "`sffffffffff` has a line already"),
        ("sdddddddddd = saaaaaaaaaa", "`sdddddddddd` has a line already"),
        ("<<<<<<< ours", "a merge was not finished here"),
        ("=======", "a merge was not finished here"),
    ] {
        let good = GOOD.replacen("saaaaaaaaaa = ~", "szzzzzzzzzz = ~", 1);
        let (rows, left_out, told) = rows(&format!("{good}{line}\n"));
        assert_eq!((rows, left_out, told.len()), (3, 1, 1), "{line}: {told:?}");
        assert_eq!(told[0].0, 6, "{line}");
        assert!(told[0].1.contains(says), "{line}: {told:?}");
    }
}

#[test]
fn limits_hold_before_a_line_is_read() {
    let long = format!("saaaaaaaaaa = sbbbbbbbbbb own = \"{}\"", "x".repeat(601));
    assert!(rows(&long).2[0].1.contains("longer than 600"));
    let longer = format!("saaaaaaaaaa = sbbbbbbbbbb # {}", "x".repeat(9_000));
    assert!(rows(&longer).2[0].1.contains("too long"));
    let many: String = (0..30_000).map(|at| format!("s{at:010} = -\n")).collect();
    let (kept, _, told) = rows(&many);
    assert_eq!((kept, told.len(), told[0].0), (20_000, 1, 20_001));
    let links: String = (0..40).map(|at| format!(" s{at:010}")).collect();
    assert!(rows(&format!("saaaaaaaaaa ={links}")).2[0].1.contains("more than 24 links"));
    assert_eq!(rows(&"!\n".repeat(500)).2.len(), 20);
}

#[test]
fn words_are_cut_between_words_and_stand_on_one_line() {
    assert_eq!(shortened("Ask\n for  help.\u{7}"), "Ask for help.");
    let long = shortened(&"word ".repeat(40));
    assert!(long.ends_with("word…") && long.chars().count() <= 73, "{long}");
    assert_eq!(shortened(&"字".repeat(90)).chars().count(), 73);
}
