-- Files on who holds which post and who was assessed how, as they were handed in. None is ever changed: another
-- one takes its place.
CREATE TABLE competency_file (
    number   BIGINT NOT NULL PRIMARY KEY,
    kind     VARCHAR(20) NOT NULL,
    name     VARCHAR(200) NOT NULL,
    document VARCHAR(64) NOT NULL REFERENCES document (digest),
    replaces BIGINT UNIQUE REFERENCES competency_file (number),
    kept_by  VARCHAR(200) NOT NULL,
    kept_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
