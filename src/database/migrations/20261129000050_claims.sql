-- A worker claims a job itself, in one statement, and holds a lease that it renews. `claim` counts the claims of a job
-- and never goes back, so that a job and its claim tell one holder from every other.
ALTER TABLE job ADD COLUMN claim BIGINT NOT NULL DEFAULT 0;

-- When the lease ends, by the clock of the database. Who ran a job under an earlier version said every five seconds
-- that it lived, and was taken for dead after thirty.
ALTER TABLE job RENAME COLUMN beat_at TO lease_until;
UPDATE job SET lease_until = COALESCE(lease_until, started_at, 0) + 30 WHERE state = 'running';

-- Names of jobs are handed to no other queue any more.
ALTER TABLE job DROP COLUMN pushed_at;

-- The order in which jobs are claimed. The index that goes would be taken instead of it, and all that wait be sorted.
DROP INDEX job_by_state;
CREATE INDEX job_to_claim ON job (priority DESC, run_at, made_at, id) WHERE state = 'waiting';
CREATE INDEX job_by_lease ON job (lease_until) WHERE state = 'running';
