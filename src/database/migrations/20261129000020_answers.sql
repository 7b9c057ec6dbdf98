-- What a translator says to a warning about a sentence: why it is right as it is. It ends when the sentence changes.
ALTER TABLE segment ADD COLUMN answer TEXT;
