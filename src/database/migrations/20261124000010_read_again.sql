-- What an editor saw of a sentence when the translation was sent back, so that it can be told what changed since.
ALTER TABLE segment ADD COLUMN seen TEXT;

-- When a translation that was approved went back to the editors, because its source said something else by then.
ALTER TABLE submission ADD COLUMN reopened_at BIGINT;
