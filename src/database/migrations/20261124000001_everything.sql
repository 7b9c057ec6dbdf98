-- One text for SQLite and PostgreSQL: every value is TEXT or BIGINT; moments are seconds since 1970 in UTC.

CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- What is asked for: an edition in a form, whoever asks.
CREATE TABLE demand (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL,
    piece TEXT NOT NULL,
    lang TEXT NOT NULL,
    level TEXT NOT NULL,
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Counts the changes of state, so that each is told once.
    turn BIGINT NOT NULL,
    -- The editor's reason where it was declined.
    reason TEXT,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    closed_at BIGINT,
    UNIQUE (collection, piece, lang, level, form)
);
CREATE INDEX demand_by_state ON demand (state);

-- Every change of a demand's state.
CREATE TABLE turn (
    demand TEXT NOT NULL REFERENCES demand (id),
    turn BIGINT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (demand, turn)
);

-- Somebody asks. Only the hash of the private link's secret is kept. The same form has the same secret, so
-- sending it twice asks once.
CREATE TABLE ask (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    lang TEXT NOT NULL,
    who_for TEXT,
    needed_by TEXT,
    words TEXT,
    asked_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE TABLE asked (
    ask TEXT NOT NULL REFERENCES ask (id),
    demand TEXT NOT NULL REFERENCES demand (id),
    PRIMARY KEY (ask, demand)
);
CREATE INDEX asked_by_demand ON asked (demand);

-- How to reach who asks: encrypted, in this table alone, deleted on a date.
CREATE TABLE contact (
    ask TEXT PRIMARY KEY REFERENCES ask (id),
    sealed TEXT NOT NULL
);

-- What was told to an asker: one row for each turn of each demand, so that nothing is told twice.
CREATE TABLE told (
    ask TEXT NOT NULL,
    demand TEXT NOT NULL,
    turn BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (ask, demand, turn)
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    -- The name to sign in with, in small letters.
    name TEXT NOT NULL UNIQUE,
    -- The same name as its owner writes it.
    shown TEXT NOT NULL,
    role TEXT NOT NULL,
    lang TEXT NOT NULL,
    -- An argon2id hash in PHC form; nothing for those who use passkeys alone.
    passphrase TEXT,
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);

-- The work on one edition.
CREATE TABLE submission (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL,
    piece TEXT NOT NULL,
    lang TEXT NOT NULL,
    level TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES person (id),
    stage TEXT NOT NULL,
    -- 'person' or 'machine': who made the first wording.
    wording TEXT NOT NULL,
    -- The lock of the source edition when the work began: what it is a translation of.
    source_lock TEXT NOT NULL,
    -- What the editor said last: a remark, or the reason of a refusal.
    remark TEXT,
    -- Counts saves, so that an editor decides about the text that was seen.
    version BIGINT NOT NULL,
    began_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    submitted_at BIGINT,
    decided_at BIGINT,
    decided_by TEXT,
    -- The edition while the work is open, and the id afterwards: an edition has one open work.
    live TEXT NOT NULL UNIQUE
);
CREATE INDEX submission_by_author ON submission (author, stage);

CREATE TABLE segment (
    submission TEXT NOT NULL REFERENCES submission (id),
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    -- The editor's remark about this sentence.
    remark TEXT,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (submission, id)
);

-- Editions that were approved here. The text stands in the store's content area under `path`.
CREATE TABLE edition (
    path TEXT PRIMARY KEY,
    submission TEXT NOT NULL,
    digest TEXT NOT NULL,
    lock_digest TEXT NOT NULL,
    -- The digest of the file of the same path that the installation's own content had then; empty for none.
    over_digest TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    published_at BIGINT NOT NULL
);

CREATE TABLE job (
    id TEXT PRIMARY KEY,
    -- What it does, of what: the same key is one job until it ends.
    key TEXT NOT NULL,
    -- The key while it waits or runs, the id afterwards.
    live TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    priority BIGINT NOT NULL,
    -- How often it was started; with the worker's name it tells one start from every other.
    attempts BIGINT NOT NULL,
    -- How often it ended in an error. What is missing to the attempts ended the process that did it.
    failures BIGINT NOT NULL,
    most_failures BIGINT NOT NULL,
    -- Why it failed last; never an address of somebody.
    error TEXT,
    -- Who does it, or did it last.
    worker TEXT,
    made_at BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    -- When it was handed to the queue; handed over again when nobody began it for some time.
    pushed_at BIGINT,
    started_at BIGINT,
    beat_at BIGINT,
    ended_at BIGINT,
    cancel_at BIGINT
);
CREATE INDEX job_by_state ON job (state, run_at);
CREATE INDEX job_by_key ON job (key, ended_at);
CREATE INDEX job_by_end ON job (ended_at);

CREATE TABLE invitation (
    hash TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    invited_by TEXT,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_by TEXT
);

CREATE TABLE session (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX session_by_person ON session (person);

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_by_person ON passkey (person);

-- What a passkey was asked, until it answers.
CREATE TABLE challenge (
    hash TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE TABLE token (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    ended_at BIGINT
);

-- How often somebody tried to sign in: `bucket` is a keyed hash of an account's name or of an address.
CREATE TABLE attempt (
    bucket TEXT NOT NULL,
    since BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (bucket, since)
);

CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    -- Who: a person's id, or nothing for the program itself.
    person TEXT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit (at);
