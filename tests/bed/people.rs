//! Actions of people by HTTP: ask, sign in, translate, decide. Whoever carries their requests says what becomes
//! of one that is not answered.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::service::Answer;

pub const PASSPHRASE: &str = "four small green boats";

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const JSON: (&str, &str) = ("content-type", "application/json");

/// A request.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub headers: &'a [(&'a str, &'a str)],
    pub body: &'a str,
}

/// Carries requests to a service.
pub trait Line {
    /// The answer, which has one of these statuses.
    fn must(&self, sent: Sent<'_>, fits: &[u16]) -> Answer;

    fn read(&self, path: &str) -> Answer {
        self.must(Sent { method: "GET", path, headers: &[], body: "" }, &[200])
    }
}

/// Makes an account: the command is the program with what it needs to find the database.
pub fn join(mut command: Command, name: &str, role: &str, arguments: &[&str]) {
    command.args(["people", "add", name, "--role", role, "--passphrase-stdin", "--new"]).args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PASSPHRASE.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "{name} has an account");
}

/// Signs in: the line of a cookie.
pub fn sign_in(line: &impl Line, name: &str) -> String {
    let form = format!("name={name}&passphrase={}&to=/desk/", PASSPHRASE.replace(' ', "+"));
    let answer = line.must(Sent { method: "POST", path: "/desk/sign-in/", headers: &[FORM], body: &form }, &[303]);
    answer.header("set-cookie").split(';').next().unwrap().to_owned()
}

/// Makes a token to translate with.
pub fn token(line: &impl Line, cookie: &str) -> String {
    let headers = [("cookie", cookie), FORM];
    let body = "name=program&scope=translate";
    let made = line.must(Sent { method: "POST", path: "/desk/account/token", headers: &headers, body }, &[200]);
    made.text().split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// Asks for a piece in print; where it stands, for programs. Asked again it is the same.
pub fn ask(line: &impl Line, (piece, lang): (&str, &str), contact: &str, once: &str) -> String {
    let new = json!({ "pieces": [piece], "form": "print", "language": lang, "contact": contact, "once": once });
    let sent = Sent { method: "POST", path: "/api/v1/asks", headers: &[JSON], body: &new.to_string() };
    line.must(sent, &[200, 201]).json()["path"].as_str().unwrap().to_owned()
}

/// A translation that somebody took, with the token of whoever did.
pub struct Work<'a> {
    pub id: String,
    bearer: String,
    lang: &'a str,
}

impl<'a> Work<'a> {
    /// Takes a translation.
    pub fn take(line: &impl Line, token: &str, (piece, lang): (&str, &'a str)) -> Self {
        let mut work = Self { id: String::new(), bearer: format!("Bearer {token}"), lang };
        let taking = json!({ "piece": piece, "language": lang, "level": "standard" }).to_string();
        // Taken by a try whose answer did not come: it is among one's own.
        work.send(line, ("POST", "/api/v1/work", &taking), &[200, 201, 409]);
        let works = work.send(line, ("GET", "/api/v1/work", ""), &[200]).json();
        let mut own = works.as_array().unwrap().iter();
        let own = own.find(|work| work["language"] == lang && work["piece"] == piece).unwrap();
        work.id = own["id"].as_str().unwrap().to_owned();
        work
    }

    /// The whole of it, as programs see it.
    pub fn whole(&self, line: &impl Line) -> Value {
        self.send(line, ("GET", &self.path(), ""), &[200]).json()
    }

    pub fn stage(&self, line: &impl Line) -> String {
        self.whole(line)["stage"].as_str().unwrap().to_owned()
    }

    /// Returns the sentences and their sources, in order.
    pub fn sources(&self, line: &impl Line) -> Vec<(String, String)> {
        let whole = self.whole(line);
        let text = |segment: &Value, name: &str| segment[name].as_str().unwrap().to_owned();
        whole["segments"].as_array().unwrap().iter().map(|one| (text(one, "id"), text(one, "source"))).collect()
    }

    /// Writes a sentence: the source's words behind the language's tag.
    pub fn write(&self, line: &impl Line, id: &str, source: &str) -> String {
        let text = format!("{} {source}", self.lang);
        let new = json!({ "text": text }).to_string();
        self.send(line, ("PUT", &format!("{}/segments/{id}", self.path()), &new), &[200]);
        text
    }

    /// Hands it in. A second try finds it handed in.
    pub fn hand_in(&self, line: &impl Line) {
        self.send(line, ("POST", &format!("{}/submit", self.path()), ""), &[200, 409]);
    }

    fn path(&self) -> String {
        format!("/api/v1/work/{}", self.id)
    }

    fn send(&self, line: &impl Line, (method, path, body): (&str, &str, &str), fits: &[u16]) -> Answer {
        let headers = [("authorization", self.bearer.as_str()), JSON];
        line.must(Sent { method, path, headers: &headers, body }, fits)
    }
}

/// Says yes to what is handed in, if it still waits for that.
pub fn approve(line: &impl Line, cookie: &str, work: &str) {
    let path = format!("/desk/review/{work}/");
    let look = Sent { method: "GET", path: &path, headers: &[("cookie", cookie)], body: "" };
    let page = line.must(look, &[200, 404, 409]);
    let version = page.text().split("name=\"version\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let Some(version) = version else { return };
    let yes = format!("version={version}&do=approve");
    line.must(Sent { method: "POST", path: &path, headers: &[("cookie", cookie), FORM], body: &yes }, &[303, 404, 409]);
}

/// Query for how often each work was published.
pub const PUBLISHED: &str = "SELECT note, COUNT(*) FROM audit WHERE action = 'publish' GROUP BY note";

/// Rows of two columns, one a line, parted by `|`.
pub fn counts(text: &str) -> BTreeMap<String, usize> {
    let pair = |line: &str| line.split_once('|').map(|(name, times)| (name.to_owned(), times.parse().unwrap()));
    text.lines().filter_map(pair).collect()
}
