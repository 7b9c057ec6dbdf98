//! A PostgreSQL of the tests' own: in a temporary folder, reached by a socket there, gone with the process
//! that started it, however that ends.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A running PostgreSQL. It stops, and its folder goes, when this goes or the process ends.
pub struct Postgres {
    dir: PathBuf,
    /// Waits for the end of its standard input, then clears up.
    warden: Child,
    made: AtomicUsize,
}

/// The one that the tests of a process share. It is started by the first that asks.
pub fn shared() -> &'static Postgres {
    static SHARED: LazyLock<Postgres> = LazyLock::new(|| Postgres::start("off"));
    &SHARED
}

impl Postgres {
    /// Starts one; `fsync` is `on` where the test is about what survives.
    pub fn start(fsync: &str) -> Self {
        let dir = tempfile::Builder::new().prefix("evenhand-pg-").tempdir().unwrap().keep();
        if is_root() {
            let owned = Command::new("chown").arg("postgres").arg(&dir).status().unwrap();
            assert!(owned.success(), "there is a user `postgres`: Debian's package postgresql makes it");
        }
        let clear = "trap '' INT TERM; read _; \"$0\" -D \"$1/data\" -m immediate stop; rm -rf \"$1\"";
        let mut warden = as_postgres("sh");
        warden.arg("-c").arg(clear).arg(program("pg_ctl")).arg(&dir);
        let warden = warden.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let postgres = Self { dir, warden, made: AtomicUsize::new(0) };
        postgres.run("initdb", &["-A", "trust", "-U", "evenhand", "-E", "UTF8", "--locale=C", "--no-sync", "-D"]);
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '{}'\nfsync = {fsync}\nmax_connections = 200\n\
             shared_buffers = 32MB\nautovacuum = off\n",
            postgres.dir.display()
        );
        let file = postgres.data().join("postgresql.conf");
        let before = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, before + &settings).unwrap();
        postgres.begin();
        postgres
    }

    /// Makes an empty database; its address.
    pub fn database(&self) -> String {
        let name = format!("evenhand_{}_{}", std::process::id(), self.made.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        self.address(&name)
    }

    fn address(&self, name: &str) -> String {
        format!("postgres://evenhand@localhost/{name}?host={}", self.dir.display())
    }

    /// Runs SQL in a database; what it prints, one row a line, columns parted by `|`.
    pub fn sql(&self, database: &str, sql: &str) -> String {
        let output = Command::new(program("psql"))
            .args(["-X", "-q", "-A", "-t", "-U", "evenhand", "-d", database, "-v", "ON_ERROR_STOP=1", "-c", sql, "-h"])
            .arg(&self.dir)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Starts it again after [`Postgres::end`].
    pub fn begin(&self) {
        self.run("pg_ctl", &["-w", "-t", "120", "-l", &self.dir.join("log").to_string_lossy(), "start", "-D"]);
    }

    /// Stops it as a crash does.
    pub fn end(&self) {
        self.run("pg_ctl", &["-w", "-m", "immediate", "stop", "-D"]);
    }

    fn data(&self) -> PathBuf {
        self.dir.join("data")
    }

    /// Runs one of its programs on its data.
    fn run(&self, name: &str, arguments: &[&str]) {
        let mut command = as_postgres(program(name));
        // What it prints goes to a file: the server keeps it open, and a pipe would never end.
        let said = self.dir.with_extension("said");
        let file = std::fs::File::create(&said).unwrap();
        command.args(arguments).arg(self.data()).stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
        let status = command.status().unwrap();
        let text = std::fs::read_to_string(&said).unwrap_or_default();
        let _ = std::fs::remove_file(said);
        assert!(status.success(), "{name}: {text}");
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.warden.stdin.take());
        let _ = self.warden.wait();
    }
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout == b"0\n"
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: impl AsRef<std::ffi::OsStr>) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]).arg(program).current_dir("/");
    command
}

/// A program of PostgreSQL: Debian keeps them beside the path, by version; the newest counts.
fn program(name: &str) -> PathBuf {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|dir| dir.filter_map(|entry| Some(entry.ok()?.path().join("bin").join(name))).collect())
        .unwrap_or_default();
    versions.retain(|path| path.exists());
    versions.sort();
    versions.pop().unwrap_or_else(|| Path::new(name).to_owned())
}
