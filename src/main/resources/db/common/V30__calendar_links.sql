-- A link to the calendar of an account, for programs that cannot log in. The secret itself is
-- nowhere: only its digest. An account has one that works.
CREATE TABLE calendar_link (
    digest  VARCHAR(64) NOT NULL PRIMARY KEY,
    account VARCHAR(100) NOT NULL REFERENCES account (code),
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended   BOOLEAN NOT NULL
);

CREATE INDEX calendar_link_by_account ON calendar_link (account);
