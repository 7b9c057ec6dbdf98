//! Files by key: the same promises on a folder, in memory, and on a real server of the S3 protocol.

use crate::bed;
use std::fs;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::bed::s3::S3;
use evenhand::blobs::{Area, Created, Files, StoreUrl};
use evenhand::pipeline::{BlobError, BlobErrorKind, BlobStore as _};
use futures_util::StreamExt as _;

/// An empty store of each kind.
struct Ground {
    dir: tempfile::TempDir,
    s3: S3,
}

impl Ground {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), s3: S3::start() }
    }

    fn urls(&self) -> [StoreUrl; 4] {
        [StoreUrl::folder(self.dir.path()), StoreUrl::memory(), self.s3.url(""), self.s3.url("a/folder")]
    }

    /// Opens an area of each store.
    fn stores(&self) -> Vec<Files> {
        self.urls().iter().map(|url| Files::open(url, Area::Content).unwrap()).collect()
    }
}

/// Bytes in which each place looks different from its neighbours.
fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index * 31 + index / 251) as u8).collect()
}

fn copied(files: &Files, key: &str, range: std::ops::Range<u64>) -> std::io::Result<Vec<u8>> {
    let mut whole = Vec::new();
    files.copy(key, range, &mut |bits| {
        whole.extend_from_slice(bits);
        Ok(())
    })?;
    Ok(whole)
}

fn streamed(files: &Files, key: &str, range: std::ops::Range<u64>) -> Result<Vec<u8>, BlobError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let bits = runtime.block_on(files.stream(key, range).collect::<Vec<_>>());
    bits.into_iter().collect::<Result<Vec<_>, _>>().map(|bits| bits.concat())
}

#[test]
fn what_is_put_is_got_listed_and_removed() {
    let ground = Ground::new();
    for files in ground.stores() {
        files.put("en/a.html", b"one").unwrap();
        files.put("en/a.html", b"two").unwrap();
        files.put("en/b/c.html", b"three").unwrap();
        files.put("enough.txt", b"").unwrap();

        assert_eq!(files.get("en/a.html").unwrap(), Some(b"two".to_vec()), "{files:?}");
        assert_eq!(files.get("enough.txt").unwrap(), Some(Vec::new()));
        assert_eq!(files.get("none").unwrap(), None);
        assert_eq!(files.get("en").unwrap_or(None), None, "a folder is no file");
        assert_eq!(files.list("").unwrap(), ["en/a.html", "en/b/c.html", "enough.txt"]);
        assert_eq!(files.list("en").unwrap(), ["en/a.html", "en/b/c.html"], "by whole names");
        assert_eq!(files.list("none").unwrap(), [""; 0]);
        files.remove("enough.txt").unwrap();
        files.remove("enough.txt").unwrap();
        assert_eq!(files.list("").unwrap(), ["en/a.html", "en/b/c.html"]);
    }
}

#[test]
fn what_is_put_in_one_area_is_in_no_other_and_is_there_for_whoever_opens_it_again() {
    let ground = Ground::new();
    for url in ground.urls() {
        for area in [Area::Site, Area::Cache, Area::Content, Area::Service] {
            let files = Files::open(&url, area).unwrap();
            assert_eq!(files.list("").unwrap(), [""; 0], "{files:?}");
            files.put("a", area.name().as_bytes()).unwrap();
        }
        for area in [Area::Site, Area::Cache, Area::Content, Area::Service] {
            let again = Files::open(&url.clone(), area).unwrap();
            assert_eq!(again.get("a").unwrap(), Some(area.name().into()), "{again:?}");
        }
    }
    let there = bed::files(ground.dir.path()).into_keys().collect::<Vec<_>>();
    assert_eq!(there, ["cache/a", "content/a", "service/a", "site/a"]);
    for name in ["site/a", "a/folder/cache/a"] {
        assert!(ground.s3.bucket().join(name).is_file(), "{name}");
    }
}

#[test]
fn a_key_cannot_leave_its_area_and_is_the_same_everywhere() {
    let ground = Ground::new();
    for files in ground.stores() {
        for key in ["", "/", "../a", "a/../../b", "a/..", "./a", "/etc/a", "a/", "a//b", "a\0b", "a\nb", "a#1"] {
            let faults = [
                files.put(key, b"x").err(),
                files.get(key).err(),
                files.remove(key).err(),
                files.create(key, b"x").err(),
                streamed(&files, key, 0..1).err(),
            ];
            let faults: Vec<_> = faults.into_iter().map(|error| error.map(|error| error.fault)).collect();
            assert_eq!(faults, vec![Some(BlobErrorKind::Key); 5], "{key:?} {files:?}");
            assert!(copied(&files, key, 0..1).is_err());
        }
        assert_eq!(files.list("").unwrap(), [""; 0]);
    }
    assert_eq!(bed::files(ground.dir.path()).len(), 0);
}

#[test]
fn keys_may_be_in_any_language() {
    let mut keys = vec![
        "ar/الحقوق/محاكمة عادلة.pdf",
        "zh-Hans/公正的审判.opus",
        "a b+c&d=e?f%20g%2Fh.txt",
        "ckb/مافەکان/e\u{301}\u{200c}.md",
        "#a/~b/[c]{d}\\e\"f'g.txt",
    ];
    keys.sort_unstable();
    let ground = Ground::new();
    for files in ground.stores() {
        for key in &keys {
            files.put(key, key.as_bytes()).unwrap();
        }
        assert_eq!(files.list("").unwrap(), keys, "{files:?}");
        for key in &keys {
            assert_eq!(files.get(key).unwrap(), Some(key.as_bytes().to_vec()), "{key} {files:?}");
            assert_eq!(copied(&files, key, 1..3).unwrap(), key.as_bytes()[1..3]);
            files.remove(key).unwrap();
        }
        assert_eq!(files.list("").unwrap(), [""; 0], "{files:?}");
    }
}

#[test]
fn a_large_file_and_any_stretch_of_it_arrive_as_they_were_put() {
    let large = bytes(5_000_001);
    let end = large.len() as u64;
    let ground = Ground::new();
    for files in ground.stores() {
        files.put("large.opus", &large).unwrap();

        assert!(files.get("large.opus").unwrap() == Some(large.clone()), "{files:?}");
        for range in [0..end, 0..0, 7..7, 0..1, 1_048_575..1_048_577, 262_144..524_288, end - 1..end, 3..end] {
            let wanted = &large[range.start as usize..range.end as usize];
            assert!(copied(&files, "large.opus", range.clone()).unwrap() == wanted, "{range:?} {files:?}");
            assert!(streamed(&files, "large.opus", range.clone()).unwrap() == wanted, "{range:?} {files:?}");
        }
    }
}

#[test]
fn whoever_reads_a_file_slowly_holds_no_more_than_128_kb_of_it() {
    let ground = Ground::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for files in ground.stores() {
        files.put("a", &bytes(3_000_000)).unwrap();
        let mut largest = 0;
        let copied = files.copy("a", 0..3_000_000, &mut |bits| {
            largest = largest.max(bits.len());
            Ok(())
        });
        copied.unwrap();
        let streamed: Vec<_> = runtime.block_on(files.stream("a", 0..3_000_000).collect());

        let largest = streamed.into_iter().map(|bits| bits.unwrap().len()).fold(largest, usize::max);
        assert!(largest <= 128 * 1024, "{largest} {files:?}");
    }
}

#[test]
fn a_file_that_is_shorter_than_it_was_or_gone_is_not_taken_for_whole() {
    let ground = Ground::new();
    for files in ground.stores() {
        files.put("a", &bytes(3_000_000)).unwrap();
        for range in [0..3_000_001, 2_999_999..3_000_001, 3_000_000..3_000_001, 9_000_000..9_000_001] {
            assert!(copied(&files, "a", range.clone()).is_err(), "{range:?} {files:?}");
            assert!(streamed(&files, "a", range.clone()).is_err(), "{range:?} {files:?}");
        }
        assert!(copied(&files, "none", 0..1).is_err());
        assert!(streamed(&files, "none", 0..1).is_err());
    }
}

#[test]
fn of_a_file_that_is_replaced_while_it_is_read_nobody_gets_a_mixture() {
    let ground = Ground::new();
    for files in ground.stores() {
        files.put("a", &[b'a'; 3_000_000]).unwrap();
        let mut read = Vec::new();
        let ended = files.copy("a", 0..3_000_000, &mut |bits| {
            if read.is_empty() {
                files.put("a", &[b'b'; 3_000_000]).unwrap();
            }
            read.extend_from_slice(bits);
            Ok(())
        });
        assert!(read.iter().all(|letter| *letter == b'a'), "{files:?}");
        // A folder keeps the file that is being read; a bucket has it no more.
        if let Err(error) = ended {
            let error = error.into_inner().unwrap().downcast::<BlobError>().unwrap();
            assert_eq!(error.fault, BlobErrorKind::Changed, "{files:?}: {error}");
            assert!(read.len() < 3_000_000);
        } else {
            assert_eq!(read.len(), 3_000_000, "{files:?}");
        }
    }
}

#[test]
fn a_reader_gets_one_whole_file_while_others_replace_it() {
    let ground = Ground::new();
    for files in ground.stores() {
        let put = |letter: u8| files.put("a", &vec![letter; 200_000]).unwrap();
        put(b'a');
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let readers: Vec<_> = (0..2)
                .map(|_| {
                    scope.spawn(|| {
                        while !done.load(Ordering::Relaxed) {
                            let whole = files.get("a").unwrap().unwrap();
                            assert_eq!(whole.len(), 200_000);
                            assert!(whole.iter().all(|letter| *letter == whole[0]), "{files:?}");
                        }
                    })
                })
                .collect();
            let writers = [b'b', b'c'].map(|letter| scope.spawn(move || (0..20).for_each(|_| put(letter))));
            writers.into_iter().for_each(|writer| writer.join().unwrap());
            done.store(true, Ordering::Relaxed);
            readers.into_iter().for_each(|reader| reader.join().unwrap());
        });
        assert_eq!(files.list("").unwrap(), ["a"], "nothing half written is left");
    }
}

#[test]
fn of_many_who_make_a_file_at_once_one_does() {
    let ground = Ground::new();
    for url in ground.urls() {
        let start = Barrier::new(8);
        let made: Vec<u8> = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..8_u8)
                .map(|number| {
                    let (start, files) = (&start, Files::open(&url, Area::Service).unwrap());
                    scope.spawn(move || {
                        start.wait();
                        let created = files.create("one/winner", &[number; 50_000]).unwrap();
                        (created == Created::Now).then_some(number)
                    })
                })
                .collect();
            tries.into_iter().filter_map(|attempt| attempt.join().unwrap()).collect()
        });
        let files = Files::open(&url, Area::Service).unwrap();
        assert_eq!(made.len(), 1, "{files:?}");
        assert_eq!(files.get("one/winner").unwrap(), Some(vec![made[0]; 50_000]));
        assert_eq!(files.create("one/winner", b"late").unwrap(), Created::Before);
        assert_eq!(files.list("").unwrap(), ["one/winner"]);
    }
}

#[test]
fn of_a_file_that_is_removed_nothing_stays_that_a_killed_process_wrote() {
    let dir = tempfile::tempdir().unwrap();
    let files = Files::folder(dir.path()).unwrap();
    files.put("en/a.html", b"whole").unwrap();
    for name in ["a.html#1", "a.html#2", "b.html#1", "a.html.pdf#1"] {
        std::fs::write(dir.path().join("en").join(name), b"ha").unwrap();
    }

    files.remove("en/a.html").unwrap();
    files.remove("en/b.html").unwrap();

    let left = std::fs::read_dir(dir.path().join("en")).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(left.collect::<Vec<_>>(), ["a.html.pdf#1"]);
}

#[test]
fn a_task_that_may_block_can_wait_for_files() {
    let ground = Ground::new();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    for files in ground.stores() {
        let (first, second) = (files.clone(), files.clone());
        runtime.block_on(async move {
            tokio::task::spawn_blocking(move || first.put("a", b"one").unwrap()).await.unwrap();
            let bits = files.stream("a", 0..3).collect::<Vec<_>>().await;
            assert_eq!(bits.into_iter().map(Result::unwrap).collect::<Vec<_>>().concat(), b"one");
            // The last one to go does so where no thread may block.
            drop(files);
            tokio::task::spawn_blocking(move || assert_eq!(copied(&second, "a", 0..3).unwrap(), b"one")).await.unwrap();
        });
    }
}

#[test]
fn a_folder_that_cannot_be_is_said_with_its_name() {
    let file = tempfile::NamedTempFile::new().unwrap();
    for path in [file.path().to_owned(), "/proc/evenhand".into()] {
        let error = Files::open(&StoreUrl::folder(&path), Area::Site).unwrap_err();
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
        assert_eq!(error.fault, BlobErrorKind::Other);
    }
}

#[test]
fn a_bucket_that_is_not_there_is_said_at_the_start_and_later() {
    let s3 = S3::start();
    let files = Files::open(&s3.url("a"), Area::Site).unwrap();
    files.put("a", b"x").unwrap();
    fs::remove_dir_all(s3.bucket()).unwrap();

    for error in [
        Files::open(&s3.url("a"), Area::Site).map(drop).unwrap_err(),
        files.get("a").map(drop).unwrap_err(),
        files.list("").map(drop).unwrap_err(),
        files.put("a", b"x").unwrap_err(),
        files.remove("a").unwrap_err(),
        copied(&files, "a", 0..1).unwrap_err().into_inner().unwrap().downcast::<BlobError>().map(|e| *e).unwrap(),
    ] {
        assert_eq!(error.fault, BlobErrorKind::NoStore, "{error}");
        assert!(error.to_string().contains("the bucket is not there"), "{error}");
    }
}

#[test]
fn a_key_that_the_server_does_not_know_is_refused_and_never_shown() {
    let s3 = S3::start();
    let settings = s3.settings().into_iter().map(|(name, value)| match name.as_str() {
        "AWS_SECRET_ACCESS_KEY" => (name, String::from("wrong-hush")),
        _ => (name, value),
    });
    let url = "s3://bucket".parse::<StoreUrl>().unwrap().with_settings(settings);

    let error = Files::open(&url, Area::Site).unwrap_err();

    assert_eq!(error.fault, BlobErrorKind::Refused, "{error}");
    assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
}

#[test]
fn a_server_that_goes_away_is_said_within_seconds() {
    let mut s3 = S3::start();
    let files = Files::open(&s3.url(""), Area::Site).unwrap();
    files.put("a", b"x").unwrap();
    s3.stop();
    let start = Instant::now();

    for error in [
        files.get("a").map(drop).unwrap_err(),
        files.put("b", b"x").unwrap_err(),
        files.create("c", b"x").map(drop).unwrap_err(),
        streamed(&files, "a", 0..1).map(drop).unwrap_err(),
        Files::open(&s3.url(""), Area::Site).map(drop).unwrap_err(),
    ] {
        assert_eq!(error.fault, BlobErrorKind::Unreachable, "{error}");
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn a_server_that_accepts_and_says_nothing_is_not_waited_for_without_end() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let settings = [("AWS_ACCESS_KEY_ID", "a"), ("AWS_SECRET_ACCESS_KEY", "b"), ("AWS_ENDPOINT_URL", address.as_str())];
    let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let url = "s3://bucket".parse::<StoreUrl>().unwrap().with_settings(settings);
    let start = Instant::now();

    let error = Files::open(&url, Area::Site).unwrap_err();

    assert_eq!(error.fault, BlobErrorKind::Unreachable, "{error}");
    assert!(start.elapsed() < Duration::from_secs(45), "{:?}", start.elapsed());
}

#[test]
fn a_bucket_behind_tls_is_spoken_to_in_tls() {
    let s3 = S3::start();
    let settings = s3.settings().into_iter().map(|(name, value)| (name, value.replace("http://", "https://")));
    let url = "s3://bucket".parse::<StoreUrl>().unwrap().with_settings(settings);

    let error = Files::open(&url, Area::Site).unwrap_err();

    assert_eq!(error.fault, BlobErrorKind::Unreachable, "a server without TLS does not answer it: {error}");
}
