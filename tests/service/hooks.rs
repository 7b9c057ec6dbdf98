//! Webhooks from end to end: a worker on a network of its own, where names change their addresses and a
//! receiver answers over TLS at a public address and at a private one.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::bed::namespace::apart;
use crate::bed::service::{Service, until};
use crate::bed::{Bed, evenhand};
use crate::people;

/// An address of the public internet. On the worker's network it is this machine.
const PUBLIC: &str = "9.9.9.9";
const PORT: &str = "8443";

/// The namespaces in which a worker has a network and names of its own.
const NAMESPACES: [&str; 2] = ["--net", "--mount"];

/// A worker and receivers that see only each other.
struct Island {
    child: Child,
    dir: tempfile::TempDir,
}

impl Island {
    /// Starts them; `answers` are the statuses of the receivers' paths.
    fn start(bed: &Bed, names: &[(&str, &str)], answers: &Value) -> Self {
        let dir = tempfile::tempdir().unwrap();
        certificate(dir.path(), names);
        let island = dir.path();
        write_hosts(island, names);
        // Whoever is not root becomes it there.
        let script = r#"
            set -e
            exec 3<&0
            ip link set lo up
            ip addr add "$PUBLIC/32" dev lo
            mount --bind "$ISLAND/hosts" /etc/hosts
            for address in "$PUBLIC" 127.0.0.1; do
                /usr/bin/python3 "$RECEIVER" "$address" "$PORT" "$ISLAND/leaf.pem" "$ISLAND/leaf.key" \
                    "$ISLAND/log" "$ANSWERS" <&3 &
            done
            exec "$@" 3<&-
        "#;
        let mut command = evenhand();
        command.args(["work", "--private", "127.0.0.1:0", "--content"]).arg(bed.content()).arg("--out").arg(bed.out());
        let mut unshare = apart(&NAMESPACES).unwrap();
        unshare.args(["sh", "-c", script, "sh"]);
        unshare.arg(command.get_program()).args(command.get_args());
        unshare.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        unshare.env("SSL_CERT_FILE", island.join("ca.pem"));
        unshare.env("ISLAND", island).env("PUBLIC", PUBLIC).env("PORT", PORT).env("ANSWERS", answers.to_string());
        unshare.env("RECEIVER", Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bed/receiver.py"));
        unshare.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(fs::File::create(island.join("said")).unwrap());
        let started = Self { child: unshare.spawn().unwrap(), dir };
        until("both receivers listen", || {
            let said = fs::read_to_string(started.dir.path().join("said")).unwrap();
            let ready = started.lines().iter().filter(|line| line["path"] == "ready").count();
            assert!(!said.contains("unshare:") && !said.contains("mount:"), "{said}");
            (ready == 2).then_some(())
        });
        started
    }

    /// Says what address a name has from now on.
    fn renames(&self, names: &[(&str, &str)]) {
        write_hosts(self.dir.path(), names);
    }

    fn lines(&self) -> Vec<Value> {
        let log = fs::read_to_string(self.dir.path().join("log")).unwrap_or_default();
        log.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// Returns the messages sent to a path.
    fn calls(&self, path: &str) -> Vec<Value> {
        self.lines().into_iter().filter(|line| line["path"] == path).collect()
    }

    /// Counts the connections to an address.
    fn connections(&self, address: &str) -> usize {
        self.lines().iter().filter(|line| line["address"] == address && line["path"].is_null()).count()
    }
}

impl Drop for Island {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn write_hosts(island: &Path, names: &[(&str, &str)]) {
    let lines: String = names.iter().map(|(name, address)| format!("{address} {name}\n")).collect();
    fs::write(island.join("hosts"), lines).unwrap();
}

/// A certificate for all the names, by an authority that the worker trusts.
fn certificate(island: &Path, names: &[(&str, &str)]) {
    let names: Vec<String> = names.iter().map(|(name, _)| format!("DNS:{name}")).collect();
    let extensions =
        format!("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName={}\n", names.join(","));
    fs::write(island.join("extensions"), extensions).unwrap();
    let script = "set -e
        new='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
        openssl req -x509 $new -keyout ca.key -out ca.pem -subj /CN=authority -days 2
        openssl req $new -keyout leaf.key -out leaf.csr -subj /CN=receiver
        openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out leaf.pem -days 2 \
            -extfile extensions";
    let output = Command::new("sh").args(["-c", script]).current_dir(island).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The HMAC-SHA-256 that somebody else's program computes.
fn signature(secret: &str, signed: &str) -> String {
    let script = "printf %s \"$SIGNED\" | openssl dgst -sha256 -hmac \"$SECRET\" | sed 's/.*= //'";
    let output = Command::new("sh").args(["-c", script]).env("SIGNED", signed).env("SECRET", secret).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_message_is_signed_and_repeated_and_follows_no_name_to_a_private_address() {
    if let Err(why) = apart(&NAMESPACES) {
        eprintln!("webhooks were not tried from end to end: {why}");
        return;
    }
    let bed = Bed::full();
    let web = Service::start(&bed.content(), &bed.out(), &["--roles", "web", "--rate", "100000"]);
    people::add(&bed.out(), "Edda", "editor");
    let names = [
        ("rebind.example", PUBLIC),
        ("steady.example", PUBLIC),
        ("both.example", "127.0.0.1"),
        ("both.example", PUBLIC),
        ("inside.example", "127.0.0.1"),
    ];
    let answers = json!({ "/steady": [302, 503], "/rebind": [503] });
    let island = Island::start(&bed, &names, &answers);

    // Four ask for the same; an editor decides, which all four are told.
    let secrets = ["rebind", "steady", "both", "inside"].map(|name| {
        let contact = format!("https://{name}.example:{PORT}/{name}");
        let ask = json!({ "pieces": ["rights/example"], "form": "sign", "language": "am", "contact": contact });
        let headers = [("content-type", "application/json")];
        let answer = web.send("POST", "/api/v1/asks", &headers, ask.to_string().as_bytes());
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    });
    let demand = secrets[0]["demands"][0]["id"].as_str().unwrap();
    let cookie = people::sign_in(&web, "Edda");
    let form = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookie.as_str())];
    let declined = web.send("POST", &format!("/desk/demands/{demand}/"), &form, b"reason=Not+now");
    assert_eq!(declined.status, 303, "{}", declined.text());
    until("the name was called at its public address", || (island.calls("/rebind").len() == 1).then_some(()));
    island.renames(&[&[("rebind.example", "127.0.0.1")], &names[1..]].concat());
    until("two are told and two are given up", || {
        let metrics = web.inside("/metrics");
        let told = |state: &str, count: usize| {
            metrics.text().contains(&format!("evenhand_jobs{{kind=\"tell\",state=\"{state}\"}} {count}\n"))
        };
        (told("done", 2) && told("failed", 2)).then_some(())
    });

    assert_eq!(
        island.connections("127.0.0.1"),
        0,
        "nothing beside the service is ever spoken to: {:?}",
        island.lines()
    );
    assert_eq!((island.calls("/rebind").len(), island.calls("/both").len()), (1, 1));
    let jobs = web.create_request("GET", "/desk/jobs/", &[("cookie", &cookie)]);
    assert_eq!(jobs.text().matches("the receiver has no public address").count(), 2, "{}", jobs.text());
    let calls = island.calls("/steady");
    let statuses: Vec<_> = calls.iter().map(|call| call["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [302, 503, 204]);
    assert!(island.calls("/steady/elsewhere").is_empty(), "a redirect is not followed");
    let rests: Vec<f64> =
        calls.windows(2).map(|two| two[1]["at"].as_f64().unwrap() - two[0]["at"].as_f64().unwrap()).collect();
    // Two seconds, then four; moments are whole seconds, and a busy machine takes longer.
    assert!(rests[0] >= 1.0 && rests[1] >= 3.0, "the rests grow: {rests:?}");
    for call in &calls {
        let (body, headers) = (call["body"].as_str().unwrap(), &call["headers"]);
        let signed = format!("{}.{body}", headers["evenhand-timestamp"].as_str().unwrap());
        let expected = signature(secrets[1]["webhook-secret"].as_str().unwrap(), &signed);
        assert_eq!(headers["evenhand-signature"], format!("sha256={expected}"), "{body}");
        assert_eq!(headers["evenhand-delivery"], calls[0]["headers"]["evenhand-delivery"], "the same each time");
        let other = signature(secrets[2]["webhook-secret"].as_str().unwrap(), &signed);
        assert_ne!(expected, other, "everybody has a secret of their own");
    }
    let told: Value = serde_json::from_str(calls[2]["body"].as_str().unwrap()).unwrap();
    assert_eq!((&told["state"], &told["reason"]), (&json!("declined"), &json!("Not now")));
}
