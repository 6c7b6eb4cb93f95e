-- Whole files by the digest of their content, packed, in parts that fit into memory.
CREATE TABLE document (
    digest    VARCHAR(64) NOT NULL PRIMARY KEY,
    length    BIGINT NOT NULL,
    stored_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE document_part (
    digest  VARCHAR(64) NOT NULL REFERENCES document (digest),
    part    INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (digest, part)
);

-- Who did what: each entry carries the hash of the one before it.
CREATE TABLE audit_entry (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor    VARCHAR(200) NOT NULL,
    kind     VARCHAR(40) NOT NULL,
    subject  VARCHAR(300) NOT NULL,
    facts    VARCHAR NOT NULL,
    previous VARCHAR(64) NOT NULL,
    hash     VARCHAR(64) NOT NULL
);

CREATE INDEX audit_entry_by_subject ON audit_entry (subject);

-- The end of the chain; whoever appends locks it.
CREATE TABLE audit_head (
    sequence BIGINT NOT NULL,
    hash     VARCHAR(64) NOT NULL
);

INSERT INTO audit_head (sequence, hash)
VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');
