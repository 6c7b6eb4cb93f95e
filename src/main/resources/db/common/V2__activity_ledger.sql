-- Files of activities as offices handed them in, numbered from 1 without a hole.
CREATE TABLE submission (
    number             BIGINT NOT NULL PRIMARY KEY,
    document           VARCHAR(64) NOT NULL UNIQUE REFERENCES document (digest),
    file               VARCHAR(300) NOT NULL,
    office             VARCHAR(100) NOT NULL,
    period             VARCHAR(20) NOT NULL,
    submitter          VARCHAR(200) NOT NULL,
    at                 TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_on        DATE NOT NULL,
    rulebook           VARCHAR(64) NOT NULL,
    due                DATE,
    deadline_row       VARCHAR(200),
    deadline_confirmed VARCHAR(20),
    rows_read          INTEGER NOT NULL,
    rows_entered       INTEGER NOT NULL,
    rows_repeated      INTEGER NOT NULL,
    rows_refused       INTEGER NOT NULL,
    rows_digest        VARCHAR(64) NOT NULL,
    refused_digest     VARCHAR(64) NOT NULL,
    chain              VARCHAR(64) NOT NULL
);

CREATE INDEX submission_by_office ON submission (office, period);

-- The rows that were entered; none is ever changed. A correction is a row that names another.
CREATE TABLE activity_row (
    submission       BIGINT NOT NULL REFERENCES submission (number),
    place            INTEGER NOT NULL,
    line             BIGINT NOT NULL,
    activity_id      VARCHAR(100) NOT NULL,
    done_on          DATE NOT NULL,
    done_at          VARCHAR(20),
    office           VARCHAR(100) NOT NULL,
    person           VARCHAR(100) NOT NULL,
    matter           VARCHAR(100),
    matter_type      VARCHAR(100),
    event            VARCHAR(100),
    indicator        VARCHAR(100),
    quantity         VARCHAR(40),
    whole            VARCHAR(40),
    evidence         VARCHAR NOT NULL,
    note             VARCHAR NOT NULL,
    recorded_in_file DATE,
    recorded_on      DATE NOT NULL,
    corrects         VARCHAR(100),
    reason           VARCHAR,
    digest           VARCHAR(64) NOT NULL,
    PRIMARY KEY (submission, place)
);

CREATE UNIQUE INDEX activity_row_by_id ON activity_row (activity_id);
CREATE UNIQUE INDEX activity_row_by_corrected ON activity_row (corrects);
CREATE INDEX activity_row_by_matter ON activity_row (matter);

-- What was wrong in the rows that were refused: the office mends them in a later file.
CREATE TABLE refused_row (
    submission  BIGINT NOT NULL REFERENCES submission (number),
    place       INTEGER NOT NULL,
    line        BIGINT NOT NULL,
    activity_id VARCHAR NOT NULL,
    heading     VARCHAR NOT NULL,
    code        VARCHAR(60) NOT NULL,
    found       VARCHAR NOT NULL,
    expected    VARCHAR NOT NULL,
    digest      VARCHAR(64) NOT NULL,
    PRIMARY KEY (submission, place)
);

-- The end of the ledger; whoever submits locks it.
CREATE TABLE ledger_head (
    number BIGINT NOT NULL,
    chain  VARCHAR(64) NOT NULL
);

INSERT INTO ledger_head (number, chain)
VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');
