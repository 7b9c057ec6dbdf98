-- Replies of editors to a demand: words and a day for everybody who asks for it, and a file that somebody made. The
-- file lies in the service's area, in the folder `replies`, under the id.
CREATE TABLE reply (
    id TEXT PRIMARY KEY,
    demand TEXT NOT NULL REFERENCES demand (id),
    -- The demand's change that tells of it.
    turn BIGINT NOT NULL,
    words TEXT,
    -- The day by which it is expected: `2026-12-24`.
    ready_by TEXT,
    -- The name and the size of the file; without them there is none, or it was taken back.
    file TEXT,
    bytes BIGINT,
    at BIGINT NOT NULL
);
CREATE INDEX reply_by_demand ON reply (demand, at);
