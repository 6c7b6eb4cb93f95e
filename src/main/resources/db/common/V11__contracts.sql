-- Performance contracts as their files: drafts and, once signed, versions. None is ever changed.
CREATE TABLE contract_text (
    number         BIGINT NOT NULL PRIMARY KEY,
    contract       VARCHAR(100) NOT NULL,
    financial_year VARCHAR(20) NOT NULL,
    version        INTEGER NOT NULL,
    level          VARCHAR(20) NOT NULL,
    office         VARCHAR(100) NOT NULL,
    person         VARCHAR(100),
    document       VARCHAR(64) NOT NULL REFERENCES document (digest),
    signed_on      DATE,
    reason         VARCHAR NOT NULL,
    kept_by        VARCHAR(200) NOT NULL,
    kept_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX contract_text_by_contract ON contract_text (contract, number);
CREATE INDEX contract_text_by_year ON contract_text (financial_year, signed_on);
