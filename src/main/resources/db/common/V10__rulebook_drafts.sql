-- Workbooks that officers work on, by their hash. None of them is in use: only a version can be published.
CREATE TABLE rulebook_draft (
    hash    VARCHAR(64) NOT NULL PRIMARY KEY,
    kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE draft_workbook (
    hash     VARCHAR(64) NOT NULL REFERENCES rulebook_draft (hash),
    file     VARCHAR(300) NOT NULL,
    document VARCHAR(64) NOT NULL REFERENCES document (digest),
    PRIMARY KEY (hash, file)
);
