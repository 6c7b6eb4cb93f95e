-- A document that was handed in with a step of a case; its content is in document.
CREATE TABLE case_document (
    case_number BIGINT NOT NULL,
    place       INTEGER NOT NULL,
    name        VARCHAR(200) NOT NULL,
    media_type  VARCHAR(100) NOT NULL,
    digest      VARCHAR(64) NOT NULL REFERENCES document (digest),
    PRIMARY KEY (case_number, place),
    FOREIGN KEY (case_number, place) REFERENCES case_entry (case_number, place)
);
