-- Languages that somebody named and the library did not have then: an editor decides about each before anything in
-- it is public. A language without a row was in the library when it was asked for.
CREATE TABLE asked_language (
    tag TEXT PRIMARY KEY,
    -- 'waiting', 'released' or 'declined'.
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_at BIGINT
);
INSERT INTO asked_language (tag, state, asked_at)
    SELECT d.lang,
        CASE WHEN EXISTS (SELECT 1 FROM submission s WHERE s.lang = d.lang) THEN 'released' ELSE 'waiting' END,
        MIN(d.opened_at)
    FROM demand d GROUP BY d.lang;

-- How many ask for a demand and did not take it back, and the earliest day by which one of them needs it.
ALTER TABLE demand ADD COLUMN askers BIGINT NOT NULL DEFAULT 0;
ALTER TABLE demand ADD COLUMN needed_by TEXT;
UPDATE demand SET
    askers = (SELECT COUNT(*) FROM asked x JOIN ask a ON a.id = x.ask
        WHERE x.demand = demand.id AND a.withdrawn_at IS NULL),
    needed_by = (SELECT MIN(a.needed_by) FROM asked x JOIN ask a ON a.id = x.ask
        WHERE x.demand = demand.id AND a.withdrawn_at IS NULL);
CREATE INDEX demand_by_closing ON demand (closed_at, lang);

-- Which turn a demand had taken when it was asked for: what came later is told.
ALTER TABLE asked ADD COLUMN turn BIGINT NOT NULL DEFAULT 0;
UPDATE asked SET turn = (SELECT d.turn FROM demand d WHERE d.id = asked.demand);

-- For whom it is and words to the editors, encrypted as contacts are. `who_for` and `words` are empty from now on.
ALTER TABLE ask ADD COLUMN sealed TEXT;
-- Where an asker left a mail address: 'waiting', 'confirmed' or 'stopped', as its owner decided after the asking.
ALTER TABLE ask ADD COLUMN mail TEXT;
CREATE INDEX ask_by_time ON ask (asked_at);

-- A keyed hash of the mail address, the same for every ask that leaves it. Web addresses have none.
ALTER TABLE contact ADD COLUMN mark TEXT;
CREATE INDEX contact_by_mark ON contact (mark);

-- Mail addresses by their keyed hash: whether their owner wants to be told.
CREATE TABLE mail_address (
    mark TEXT PRIMARY KEY,
    -- The keyed hash without what follows a plus sign: all of these are read in one place.
    family TEXT NOT NULL,
    -- 'waiting', 'confirmed' or 'stopped'.
    state TEXT NOT NULL,
    -- The hash of the secret in the links of every mail to this address.
    secret_hash TEXT NOT NULL UNIQUE,
    changed_at BIGINT NOT NULL,
    -- When a confirmation was last put into the queue, and how often.
    asked_at BIGINT,
    questions BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX mail_address_by_family ON mail_address (family, asked_at);

-- How many open works a contributor may have, where an editor allowed another number than the settings do.
ALTER TABLE person ADD COLUMN most_works BIGINT;
