//! Names each recipe by a hash of the code, the data and the locked crates that shape its bytes, so that a key of the
//! cache changes exactly if one of them does. `channels` and `speech` read the names with `env!`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Modules that every channel runs between a loaded edition and a finished file.
const SHARED: [&str; 3] = ["document/", "l10n/", "lang/"];

/// Files of `channels` that declare what a channel is. What they name is not followed: the registry names them all.
const CONTRACT: [&str; 6] = ["artifact", "channel", "extract", "mod", "registry", "way"];

/// Files of `speech` that make samples and packets; the others carry them.
const SPEECH: [&str; 4] = ["speech/encode.rs", "speech/engine.rs", "speech/sound.rs", "speech/text.rs"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    for watched in ["build.rs", "Cargo.toml", "Cargo.lock", "src"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let sources = Sources::read(&root)?;
    if sources.lock.is_none() {
        println!(
            "cargo::warning=Cargo.lock is not beside Cargo.toml: the keys of finished files hold the versions that \
             Cargo.toml asks for, not those in use. After an update of a crate, delete the cache."
        );
    }
    for (name, hash) in sources.recipes() {
        println!("cargo::rustc-env=EVENHAND_RECIPE_{}={hash}", name.to_uppercase());
    }
    println!("cargo::rustc-env=EVENHAND_RECIPE_READING={}", sources.reading());
    println!("cargo::rustc-env=EVENHAND_RECIPE_SEARCH={}", sources.searching());
    println!("cargo::rustc-env=EVENHAND_RECIPE_TRACES={}", sources.tracing());
    Ok(())
}

/// Everything from which recipes are computed.
pub(crate) struct Sources {
    /// Files below `src` by their paths with `/`, without tests.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// `Cargo.toml`.
    pub(crate) manifest: String,
    /// `Cargo.lock`, if there is one.
    pub(crate) lock: Option<String>,
}

impl Sources {
    /// Reads the sources of the package in `root`.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub(crate) fn read(root: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for module in ["channels/", "content/", "guard/", "search/", "speech/", "trace/"].iter().chain(&SHARED) {
            collect(&root.join("src").join(module), module, &mut files)?;
        }
        let lock = match fs::read_to_string(root.join("Cargo.lock")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            read => Some(read?),
        };
        Ok(Self { files, manifest: fs::read_to_string(root.join("Cargo.toml"))?, lock })
    }

    /// Hashes by the name of the channel, and one for speech.
    pub(crate) fn recipes(&self) -> BTreeMap<String, String> {
        let channels = self.files.keys().filter_map(|path| path.strip_prefix("channels/")?.strip_suffix("/channel.rs"));
        let mut recipes: BTreeMap<String, String> =
            channels.map(|name| (name.to_owned(), self.hash(&self.files_of_channel(name)))).collect();
        let speech = SPEECH.iter().filter(|path| self.files.contains_key(**path)).map(|path| (*path).to_owned());
        recipes.insert("speech".to_owned(), self.hash(&speech.collect()));
        recipes
    }

    /// Hash of what reads content: a reading that was kept is that of the same code.
    pub(crate) fn reading(&self) -> String {
        self.hash_of(&["content/", "document/", "lang/"])
    }

    /// Hash of what makes the index for search.
    pub(crate) fn searching(&self) -> String {
        self.hash_of(&["search/", "document/", "lang/"])
    }

    /// Hash of what checks the traces of plain editions.
    pub(crate) fn tracing(&self) -> String {
        self.hash_of(&["trace/", "guard/", "content/", "document/", "lang/"])
    }

    fn hash_of(&self, modules: &[&str]) -> String {
        self.hash(&modules.iter().flat_map(|module| self.below(module)).collect())
    }

    /// The channel's folder, the contract, the shared modules, and what these lean on.
    pub(crate) fn files_of_channel(&self, name: &str) -> BTreeSet<String> {
        let is_contract = |path: &str| CONTRACT.iter().any(|file| path == format!("channels/{file}.rs"));
        let mut found: BTreeSet<String> = self.files.keys().filter(|path| is_contract(path)).cloned().collect();
        found.extend(SHARED.iter().flat_map(|module| self.below(module)));
        let mut open: Vec<String> = self.below(&format!("channels/{name}/")).collect();
        while let Some(path) = open.pop() {
            if !found.insert(path.clone()) || !path.ends_with(".rs") || path.starts_with("content/") {
                continue;
            }
            let Some(bytes) = self.files.get(&path) else { continue };
            let module = module_of(&path);
            for used in used_paths(&code(&path, bytes)) {
                open.extend(self.files_of_module(&self.resolve(&module, &used)));
            }
        }
        found
    }

    fn below(&self, prefix: &str) -> impl Iterator<Item = String> {
        self.files.keys().filter(move |path| path.starts_with(prefix)).cloned().collect::<Vec<_>>().into_iter()
    }

    /// The module to which a path of the module `from` leads: as much of it as names files.
    fn resolve(&self, from: &[String], used: &[String]) -> Vec<String> {
        let mut rest = used.iter().peekable();
        let mut module = match rest.peek().map(|first| first.as_str()) {
            Some("crate") => Vec::new(),
            _ => from.to_vec(),
        };
        for part in rest {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => drop(module.pop()),
                part => {
                    let next = [module.as_slice(), &[part.to_owned()]].concat();
                    let path = next.join("/");
                    if !["", "/mod"].iter().any(|end| self.files.contains_key(&format!("{path}{end}.rs"))) {
                        break;
                    }
                    module = next;
                }
            }
        }
        module
    }

    /// The file of a module with the data beside it, and the folder below it. A whole top-level module is never
    /// meant: its types come with the edition, and the edition is in the key.
    fn files_of_module(&self, module: &[String]) -> Vec<String> {
        if module.len() < 2 || !["channels", "content"].contains(&module[0].as_str()) {
            return Vec::new();
        }
        let path = module.join("/");
        self.below(&format!("{path}.")).chain(self.below(&format!("{path}/"))).collect()
    }

    /// A hash of files and of the locked crates that their code names, with all that those are built from.
    fn hash(&self, files: &BTreeSet<String>) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &[u8]| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        };
        let mut text = String::new();
        for path in files {
            let Some(bytes) = self.files.get(path) else { continue };
            add(path.as_bytes());
            if path.ends_with(".rs") {
                let code = code(path, bytes);
                add(code.as_bytes());
                text.push_str(&code);
            } else {
                add(bytes);
            }
        }
        match &self.lock {
            Some(lock) => Lock::parse(lock).versions(&text).iter().for_each(|version| add(version.as_bytes())),
            None => add(self.manifest.as_bytes()),
        }
        hasher.finalize().to_hex().to_string()
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let is_test = ["tests", "tests.rs", "snapshots"].contains(&name.as_str()) || name.ends_with("cases.toml");
        if is_test {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.insert(format!("{prefix}{name}"), fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// The code of a file without comments on lines of their own and without its tests.
fn code(path: &str, bytes: &[u8]) -> String {
    debug_assert!(path.ends_with(".rs"));
    let text = String::from_utf8_lossy(bytes);
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect()
}

/// `channels/page/icons.rs` as channels, page, icons.
pub(crate) fn module_of(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    path.strip_suffix("/mod").unwrap_or(path).split('/').map(str::to_owned).collect()
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The paths in code that begin with `crate` or `super`, with those in braces one by one.
pub(crate) fn used_paths(code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if !before.is_some_and(|c| is_word(c) || c == ':') {
                use_tree(&code[at..], Vec::new(), &mut found);
            }
        }
    }
    found
}

/// Reads one tree of paths, such as `a::{b, c::d}`, and returns the text after it.
fn use_tree<'a>(mut text: &'a str, mut path: Vec<String>, found: &mut Vec<Vec<String>>) -> &'a str {
    loop {
        text = text.trim_start();
        if let Some(mut inside) = text.strip_prefix('{') {
            loop {
                inside = inside.trim_start().trim_start_matches(',').trim_start();
                if inside.is_empty() || inside.starts_with('}') {
                    return inside.get(1..).unwrap_or_default();
                }
                let rest = use_tree(inside, path.clone(), found);
                if rest.len() == inside.len() {
                    return rest;
                }
                inside = rest;
            }
        }
        let word = text.len() - text.trim_start_matches(is_word).len();
        if word == 0 {
            found.push(path);
            return text.strip_prefix('*').unwrap_or(text);
        }
        path.push(text[..word].to_owned());
        let Some(rest) = text[word..].strip_prefix("::") else {
            found.push(path);
            let rest = text[word..].trim_start();
            // A new name says nothing of the path: `a as b`.
            return rest.strip_prefix("as ").map_or(rest, |name| name.trim_start().trim_start_matches(is_word));
        };
        text = rest;
    }
}

/// Packages of a lock file: their versions with checksums, and what each depends on.
struct Lock<'a> {
    packages: BTreeMap<&'a str, Vec<LockedPackage<'a>>>,
}

struct LockedPackage<'a> {
    version: &'a str,
    checksum: &'a str,
    dependencies: Vec<&'a str>,
}

impl<'a> Lock<'a> {
    fn parse(text: &'a str) -> Self {
        let mut packages: BTreeMap<&str, Vec<LockedPackage<'_>>> = BTreeMap::new();
        for package in text.split("[[package]]").skip(1) {
            let field = |name: &str| {
                let value = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""));
                value.map(|value| value.trim_end_matches('"')).unwrap_or_default()
            };
            let dependencies = package.lines().filter_map(|line| line.strip_prefix(" \"")?.strip_suffix("\","));
            packages.entry(field("name")).or_default().push(LockedPackage {
                version: field("version"),
                checksum: field("checksum"),
                dependencies: dependencies.collect(),
            });
        }
        Self { packages }
    }

    /// The direct dependencies that code names, and all that they are built from: name, version and checksum of each.
    fn versions(&self, code: &str) -> BTreeSet<String> {
        let own = self.packages.get("evenhand").and_then(|found| found.first());
        let direct = own.map(|package| package.dependencies.as_slice()).unwrap_or_default();
        let mut open: Vec<&str> = direct.iter().copied().filter(|name| names_crate(code, name)).collect();
        let mut found = BTreeSet::new();
        while let Some(dependency) = open.pop() {
            let mut words = dependency.split(' ');
            let (name, version) = (words.next().unwrap_or_default(), words.next());
            for package in self.packages.get(name).into_iter().flatten() {
                let is_meant = version.is_none_or(|version| version == package.version);
                if is_meant && found.insert(format!("{name} {} {}", package.version, package.checksum)) {
                    open.extend(&package.dependencies);
                }
            }
        }
        found
    }
}

/// Whether code names the crate of a dependency: `use name` or `name::`.
fn names_crate(code: &str, dependency: &str) -> bool {
    let name = dependency.split(' ').next().unwrap_or_default().replace('-', "_");
    code.match_indices(&name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let whole = !before.ends_with(|c| is_word(c) || c == ':') && !after.starts_with(is_word);
        whole && (after.starts_with("::") || before.ends_with("use "))
    })
}
