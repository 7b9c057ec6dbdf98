//! A layer of the sandbox that is missing is said, and stops what requires it; previews stay within the press.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::bed::missing::{LAYERS, without};
use crate::bed::service::{Service, until};
use crate::bed::{Bed, evenhand};
use crate::translating::Desk;

/// Runs a command of the program to its end.
fn run(arguments: &[&str]) -> Output {
    evenhand().args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    [&output.stdout[..], &output.stderr].map(String::from_utf8_lossy).concat()
}

#[test]
fn the_doctor_names_a_layer_that_is_switched_off_and_what_it_needs() {
    let whole = said(&run(&["doctor"]));
    for (layer, call) in LAYERS {
        assert!(whole.contains(&format!("sandbox: {layer} active\n")), "{whole}");
        let told = said(&without(call, libc::EPERM, || run(&["doctor"])));

        assert!(told.contains(&format!("sandbox: {layer} absent: ")), "{told}");
        assert!(!told.contains("Nothing is missing."), "{told}");
        let next = told.lines().skip_while(|line| !line.contains(layer)).nth(1).unwrap();
        assert!(next.starts_with("needed for "), "{told}");
    }
}

#[test]
fn a_build_that_requires_the_sandbox_makes_nothing_without_it() {
    let bed = Bed::full();
    let build = |sandbox: &str| {
        let [content, out] = [bed.content(), bed.out()].map(|path| path.to_string_lossy().into_owned());
        run(&["build", "--content", &content, "--out", &out, "--channel", "page", "--sandbox", sandbox])
    };
    for (layer, call) in LAYERS {
        let refused = without(call, libc::ENOSYS, || build("require"));

        assert_eq!(refused.status.code(), Some(3), "{}", said(&refused));
        assert!(said(&refused).contains(&format!("not whole: {layer} absent: ")), "{}", said(&refused));
        assert!(!bed.site().exists(), "{layer}");
    }
    let (_, landlock) = LAYERS[0];
    let told = without(landlock, libc::ENOSYS, || build("prefer"));
    assert!(told.status.success() && said(&told).contains("warning: the sandbox is not whole: landlock absent"));
    assert!(build("require").status.success());
    assert_eq!(run(&["build", "--sandbox", "perhaps"]).status.code(), Some(1));
}

#[test]
fn a_service_that_requires_the_sandbox_is_not_ready_without_it_and_makes_nothing() {
    for (layer, call) in LAYERS {
        let bed = Bed::full();
        let service =
            without(call, libc::ENOSYS, || Service::start(&bed.content(), &bed.out(), &["--sandbox", "require"]));

        let ready = service.inside("/readyz");
        let told = ready.json();
        assert_eq!((ready.status, &told["ready"]), (503, &false.into()), "{told}");
        assert_eq!(told["sandbox"]["setting"], "require");
        assert!(told["sandbox"][layer].as_str().unwrap().starts_with("absent: "), "{told}");
        for (other, _) in LAYERS {
            let holds = usize::from(other != layer);
            let metrics = service.inside("/metrics");
            let line = format!("evenhand_sandbox_layer_active{{layer=\"{other}\"}} {holds}\n");
            assert!(metrics.text().contains(&line), "{line}: {}", metrics.text());
        }
        let log = service.log();
        assert!(
            log.lines().any(|line| line.contains("sandbox required and not whole") && line.contains(layer)),
            "{log}"
        );
        // Pages are there for readers; nothing is laid out on order, and no job is begun.
        assert_eq!(service.get("/en/rights/example/").status, 200);
        let print = service.post("/en/print/", "piece=rights%2Fexample&wording=standard&profile=aph-18");
        assert_eq!(print.status, 500, "{layer}");
        assert_eq!(service.inside("/readyz").json()["forms"]["made"], 0, "{layer}");
        assert_eq!(service.inside("/healthz").status, 200);
    }
}

#[test]
fn a_service_that_prefers_the_sandbox_says_what_is_missing_and_works() {
    let bed = Bed::full();
    let (layer, call) = LAYERS[1];
    let service = without(call, libc::EPERM, || Service::start(&bed.content(), &bed.out(), &[]));

    service.wait_until_made();
    let ready = service.inside("/readyz");
    assert_eq!(ready.status, 200);
    assert!(ready.json()["sandbox"][layer].as_str().unwrap().starts_with("absent: "), "{}", ready.text());
    assert!(service.log().contains("sandbox not whole: landlock active; seccomp absent"), "{}", service.log());
    drop(service);

    let service = Service::start(&bed.content(), &bed.out(), &["--sandbox", "require"]);
    assert_eq!(service.inside("/readyz").status, 200);
    assert!(service.log().contains("sandbox: landlock active; seccomp active; rlimits active"), "{}", service.log());
}

#[test]
fn what_cannot_be_done_without_the_sandbox_says_when_to_try_again() {
    let (_, landlock) = LAYERS[0];
    let desk = without(landlock, libc::ENOSYS, || Desk::on(None, &["--jobs", "1", "--sandbox", "require"]));
    let amina = desk.sign_in("Amina");
    let work = amina.take();

    let upload = amina.upload(&work, "a.po", b"msgid \"\"\n");
    let ready = desk.service.inside("/readyz");

    for answer in [upload, ready] {
        assert_eq!((answer.status, answer.header("retry-after")), (503, "15"), "{}", answer.text());
    }
}

/// The press workers that a process has.
fn press_workers(parent: u32) -> Vec<String> {
    let of = |process: &Path| {
        let stat = fs::read_to_string(process.join("stat")).ok()?;
        let parent: u32 = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((parent, fs::read_to_string(process.join("cmdline")).ok()?))
    };
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let ours = processes.filter(|entry| {
        of(&entry.path()).is_some_and(|(of, command)| of == parent && command.contains("press-worker"))
    });
    ours.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn what_is_published_is_laid_out_by_a_worker_of_its_own() {
    let bed = Bed::full();
    let service = Service::start(&bed.content(), &bed.out(), &["--jobs", "1", "--print-workers", "2"]);
    let most = until("every form is made", || {
        let workers = press_workers(service.id()).len();
        let far = service.inside("/readyz").json()["forms"].clone();
        (far["made"] == far["of"]).then_some(workers)
    });

    // Those of the print desk, and one that has laid out what is published and rests now.
    assert_eq!(most, 3);
    assert_eq!(service.get("/en/rights/example/example.en.aph-18.pdf").status, 200);
}

#[test]
fn twenty_previews_at_once_take_no_more_processes_than_the_press_has() {
    let desk = Desk::new();
    let (amina, bashir, edith, noura) =
        (desk.sign_in("Amina"), desk.sign_in("Bashir"), desk.sign_in("Edith"), desk.sign_in("Noura"));
    let work = amina.take();
    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    let preview = format!("/desk/preview/{}/print.pdf", work.trim_end_matches('/').rsplit('/').next().unwrap());
    assert_eq!(bashir.get(&preview).status, 404, "another contributor's draft");
    // One more lays out what is published, until a minute after the last form is made.
    desk.service.wait_until_made();
    let workers = || press_workers(desk.service.id());
    let before = workers().len();
    assert!([2, 3].contains(&before), "{before}: as the settings say without being set");

    let answered = AtomicUsize::new(0);
    let most = thread::scope(|scope| {
        let asked: Vec<_> = (0..20)
            .map(|number| {
                let (answered, seat) = (&answered, if number % 2 == 0 { &edith } else { &noura });
                let preview = preview.as_str();
                scope.spawn(move || {
                    let answer = seat.get(preview);
                    answered.fetch_add(1, Ordering::Relaxed);
                    answer
                })
            })
            .collect();
        let mut most = 0;
        while answered.load(Ordering::Relaxed) < 20 {
            most = most.max(workers().len());
        }
        for answer in asked.into_iter().map(|thread| thread.join().unwrap()) {
            assert!(answer.body.starts_with(b"%PDF"), "the same text is printed once for all: {}", answer.status);
        }
        most
    });
    assert!(most <= before, "{most} processes");

    // What was printed of the same text is kept: no worker is asked again.
    let signal = |name: &str| {
        let status = std::process::Command::new("kill").arg(name).args(workers()).status().unwrap();
        assert!(status.success());
    };
    signal("-STOP");
    let again = edith.get(&preview);
    signal("-CONT");
    assert!(again.body.starts_with(b"%PDF"), "{}", again.status);
    until("the workers are there", || [2, 3].contains(&workers().len()).then_some(()));
}
