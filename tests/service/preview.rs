//! `evenhand preview`: what an author sees of a text that is being written.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::bed::service::{Answer, send, until};
use crate::bed::{Bed, evenhand};

/// A preview that is ended when this goes.
struct Preview {
    child: Child,
    address: std::net::SocketAddr,
}

impl Preview {
    fn start(bed: &Bed) -> Self {
        let mut command = evenhand();
        command.args(["preview", "--listen", "127.0.0.1:0", "--content"]).arg(bed.content());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (_, address) = line.split_once("http://").unwrap();
        let address = address.split('/').next().unwrap().parse().unwrap();
        Self { child, address }
    }

    fn get(&self, path: &str) -> Answer {
        send(self.address, "GET", path, &[], b"").unwrap()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_new_text_with_an_error_shows_it_beside_its_line_and_then_its_page_and_its_print() {
    let bed = Bed::full();
    let preview = Preview::start(&bed);
    bed.piece("rights/second", "en");
    bed.edition(
        "rights/second/en.md",
        "A second",
        "original",
        "## First {#first}\n\n#### Too deep {#deep}\n\nWords.\n",
    );

    let list = preview.get("/");
    assert!(
        list.text().contains("href=\"/of/rights/second/en.md\"") && list.text().contains("1 error"),
        "{}",
        list.text()
    );
    let file = preview.get("/of/rights/second/en.md");
    assert!(
        file.text().contains("#### Too deep {#deep}") && file.text().contains("error:</strong>"),
        "{}",
        file.text()
    );
    assert!(file.is_guarded());
    let state = preview.get("/state/rights/second/en.md").body;
    let page = preview.get("/en/rights/second/");
    assert!(page.status == 200 && page.text().contains("Too deep"), "{}", page.text());
    assert!(preview.get("/print/rights/second/en.md").text().contains("See what was found"));

    bed.edition("rights/second/en.md", "A second", "original", "## First {#first}\n\nWords.\n");
    assert_ne!(preview.get("/state/rights/second/en.md").body, state, "the script tells that it was saved again");
    assert!(preview.get("/of/rights/second/en.md").text().contains("0 errors"));
    let pdf = until("the print is there", || Some(preview.get("/print/rights/second/en.md")));
    assert!(pdf.body.starts_with(b"%PDF"), "{}", pdf.status);

    bed.write("rights/second/en.md", "no front matter\n");
    let led = preview.get("/en/rights/second/");
    assert!(led.status == 200 || led.header("location") == "/of/rights/second/en.md", "{}", led.status);
    assert!(preview.get("/of/rights/second/en.md").text().contains("begin with"), "no 404");
    let mut other = TcpStream::connect(preview.address).unwrap();
    other.write_all(b"GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    other.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403"), "a name of another site: {answer}");
}

#[test]
fn a_preview_is_not_shown_to_other_machines() {
    let output = evenhand().args(["preview", "--listen", "0.0.0.0:0"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("this machine alone") && said.contains("help: "), "{said}");
}
