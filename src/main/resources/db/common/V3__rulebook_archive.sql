-- Every version of the rulebook that was ever used, by the hash of its workbooks.
CREATE TABLE rulebook_version (
    hash    VARCHAR(64) NOT NULL PRIMARY KEY,
    kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE rulebook_workbook (
    hash     VARCHAR(64) NOT NULL REFERENCES rulebook_version (hash),
    file     VARCHAR(300) NOT NULL,
    document VARCHAR(64) NOT NULL REFERENCES document (digest),
    PRIMARY KEY (hash, file)
);

-- What a build of the application made of it; only that build trusts it.
CREATE TABLE rulebook_compiled (
    hash     VARCHAR(64) NOT NULL REFERENCES rulebook_version (hash),
    build    VARCHAR(64) NOT NULL,
    document VARCHAR(64) NOT NULL REFERENCES document (digest),
    kept_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (hash, build)
);

-- From when on which version is the published one: of those whose moment has come, the one with the highest number.
CREATE TABLE rulebook_publication (
    number         INTEGER NOT NULL PRIMARY KEY,
    hash           VARCHAR(64) NOT NULL REFERENCES rulebook_version (hash),
    effective_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    published_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    published_by   VARCHAR(200) NOT NULL,
    reason         VARCHAR NOT NULL
);
