-- Files that are taken into the ledger in their turn, until the work has ended.
CREATE TABLE waiting_file (
    job     BIGINT NOT NULL REFERENCES job (number),
    part    INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (job, part)
);
