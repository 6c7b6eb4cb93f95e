-- Evaluations as they were made. The request and the result are text that is read back to equal records; the
-- other columns and the rows of findings and scores repeat what is in them, for those who look for something.
CREATE TABLE evaluation_run (
    number          BIGINT NOT NULL PRIMARY KEY,
    kind            VARCHAR(20) NOT NULL,
    request_digest  VARCHAR(64) NOT NULL,
    request         VARCHAR NOT NULL,
    result_digest   VARCHAR(64) NOT NULL REFERENCES document (digest),
    rows_digest     VARCHAR(64) NOT NULL,
    rulebook        VARCHAR(64) NOT NULL,
    as_of           DATE NOT NULL,
    known_as_of     DATE,
    ledger_position BIGINT,
    period_name     VARCHAR(20),
    application     VARCHAR(200) NOT NULL,
    actor           VARCHAR(200) NOT NULL,
    archived_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (request_digest, result_digest)
);

CREATE INDEX evaluation_run_by_day ON evaluation_run (as_of, number);

-- The files that a run was made from.
CREATE TABLE run_input (
    run    BIGINT NOT NULL REFERENCES evaluation_run (number),
    place  INTEGER NOT NULL,
    kind   VARCHAR(20) NOT NULL,
    name   VARCHAR NOT NULL,
    digest VARCHAR(64) NOT NULL REFERENCES document (digest),
    PRIMARY KEY (run, place)
);

CREATE TABLE run_finding (
    run           BIGINT NOT NULL REFERENCES evaluation_run (number),
    place         INTEGER NOT NULL,
    matter        VARCHAR NOT NULL,
    matter_type   VARCHAR NOT NULL,
    timeline      VARCHAR NOT NULL,
    clause        VARCHAR NOT NULL,
    office        VARCHAR NOT NULL,
    status        VARCHAR(20) NOT NULL,
    breach        BOOLEAN NOT NULL,
    due           DATE,
    last_arguable DATE,
    days_late     INTEGER,
    PRIMARY KEY (run, place)
);

-- A queue by due day; the history of a matter; that of a provision.
CREATE INDEX run_finding_by_due ON run_finding (run, status, due);
CREATE INDEX run_finding_by_matter ON run_finding (matter, run);
CREATE INDEX run_finding_by_clause ON run_finding (clause, run);

CREATE TABLE run_score (
    run         BIGINT NOT NULL REFERENCES evaluation_run (number),
    place       INTEGER NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    contract    VARCHAR NOT NULL,
    indicator   VARCHAR NOT NULL,
    level       VARCHAR(20) NOT NULL,
    office      VARCHAR NOT NULL,
    person      VARCHAR NOT NULL,
    period_name VARCHAR(20) NOT NULL,
    scheme      VARCHAR NOT NULL,
    score       VARCHAR,
    grade       VARCHAR,
    PRIMARY KEY (run, place)
);

-- The history of a scorecard, of an office and of a person.
CREATE INDEX run_score_by_contract ON run_score (contract, run);
CREATE INDEX run_score_by_holder ON run_score (office, person, run);

-- A run that another one stands in for; the run itself stays as it is.
CREATE TABLE run_superseded (
    original      BIGINT NOT NULL REFERENCES evaluation_run (number),
    run           BIGINT NOT NULL REFERENCES evaluation_run (number),
    reason        VARCHAR NOT NULL,
    actor         VARCHAR(200) NOT NULL,
    superseded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (original, run)
);
