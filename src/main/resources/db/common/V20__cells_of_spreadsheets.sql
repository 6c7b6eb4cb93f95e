-- Where a problem stands in a spreadsheet, such as Sheet1!C7; empty in a file of lines.
ALTER TABLE refused_row ADD COLUMN cell VARCHAR DEFAULT '' NOT NULL;
