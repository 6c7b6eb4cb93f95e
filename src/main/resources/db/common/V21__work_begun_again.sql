-- How often work was begun: more than once if it was cut off.
ALTER TABLE job ADD COLUMN begun INTEGER DEFAULT 0 NOT NULL;
