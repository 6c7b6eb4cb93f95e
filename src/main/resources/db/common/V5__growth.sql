-- The activities that a line of a contract counts, by day.
CREATE INDEX activity_row_by_indicator ON activity_row (indicator, done_on);

-- Whether a refused row was mended.
CREATE INDEX refused_row_by_id ON refused_row (activity_id);

-- The queue of one office.
CREATE INDEX run_finding_by_office ON run_finding (run, office, status, due);

-- The history of a line of a scorecard.
CREATE INDEX run_score_by_line ON run_score (contract, indicator, run);
