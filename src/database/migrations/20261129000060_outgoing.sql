-- How many mails to addresses that nobody confirmed were sent in an hour: to one host, and in all. Hosts stand here as
-- a keyed hash, and rows of past hours are deleted.
CREATE TABLE outgoing (
    mark TEXT NOT NULL,
    -- Seconds since 1970, divided by 3600.
    hour BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    PRIMARY KEY (mark, hour)
);

-- Web hosts that are called just now, by their keyed hash: each has a few places.
CREATE TABLE calling (
    mark TEXT NOT NULL,
    place BIGINT NOT NULL,
    -- After this the worker that called is taken for dead.
    until BIGINT NOT NULL,
    PRIMARY KEY (mark, place)
);
