-- How often somebody tried to prove who they are, and when last: `bucket` is a keyed hash of a name at an address,
-- of an address, or of somebody who is signed in.
DROP TABLE attempt;
CREATE TABLE try (
    bucket TEXT PRIMARY KEY,
    tries BIGINT NOT NULL,
    tried_at BIGINT NOT NULL
);

-- Names: `name` is for signing in and is shown to its owner alone; `shown` is public. Who has one name keeps it as both
-- until they change it.
ALTER TABLE person ADD COLUMN public_key TEXT;
UPDATE person SET public_key = name;
CREATE UNIQUE INDEX person_by_public ON person (public_key);

-- A session has a name that is no secret, and knows when its person last proved who they are, and whether a second
-- step was taken. Sessions from before end: nobody can say that of them.
DELETE FROM session;
ALTER TABLE session ADD COLUMN id TEXT;
ALTER TABLE session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN second BIGINT NOT NULL DEFAULT 0;

-- An app for codes: its secret is encrypted. Each step of time is used once.
CREATE TABLE factor (
    person TEXT PRIMARY KEY REFERENCES person (id),
    sealed TEXT NOT NULL,
    last_step BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    confirmed_at BIGINT
);

-- Recovery codes that were not used yet, as keyed hashes.
CREATE TABLE recovery (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX recovery_by_person ON recovery (person);
