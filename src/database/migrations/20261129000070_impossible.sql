-- Whether a job failed because nothing here can do it, for want of a font or a voice: that is no fault.
ALTER TABLE job ADD COLUMN is_impossible BIGINT NOT NULL DEFAULT 0;
UPDATE job SET is_impossible = 1 WHERE state = 'failed' AND error LIKE 'it cannot be made here%';
