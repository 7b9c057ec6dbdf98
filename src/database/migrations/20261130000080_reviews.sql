-- The record of review that an editor gives with an approval, as JSON, and the records of an approved edition, as the
-- text of the file beside it; empty for none.
ALTER TABLE submission ADD COLUMN review TEXT;
ALTER TABLE edition ADD COLUMN reviews TEXT NOT NULL DEFAULT '';
