package ke.mizani.activity;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.RowProblem.Code;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** One pass through a file of records. */
final class FileReading<T> {

    /** What the rows of a kind of file are. */
    interface Kind<T> {

        /** Reads the heading line. */
        Header header(String[] cells, Source source) throws FileRefused;

        /** The record of a row; empty if the row has a problem. */
        Optional<T> row(TypedCells cells, RowProblems problems, Source source);
    }

    private static final int LINES_OF_A_ROW = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Kind<T> kind;
    private final List<T> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rowsRead;

    private FileReading(String name, Kind<T> kind) {
        this.name = name;
        this.kind = kind;
    }

    /**
     * Reads a comma- or semicolon-separated file in UTF-8. Faulty rows become problems, sound rows
     * go on; a file whose encoding, size or header is at fault is refused whole.
     *
     * @throws UncheckedIOException if the stream itself fails
     */
    static <T> RecordFile<T> read(String name, InputStream in, Kind<T> kind, Limits limits) {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        CheckedText text = new CheckedText(name, new DigestInputStream(in, sha256), limits);
        FileReading<T> reading = new FileReading<>(name, kind);
        try {
            reading.read(text, limits);
            String digest = text.drain() ? Hex.encodeHexString(sha256.digest()) : "";
            return new RecordFile<>(name, digest, reading.rows, reading.problems, reading.rowsRead);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private void read(CheckedText text, Limits limits) throws IOException {
        try {
            readRows(csv(new BufferedReader(text), limits));
            if (rowsRead == 0) {
                problems.add(problem(1, Code.NO_ROWS, "rows below the heading"));
            }
        } catch (FileRefused refused) {
            rows.clear();
            problems.clear();
            rowsRead = 0;
            problems.addAll(refused.problems());
        }
    }

    private static CSVReader csv(BufferedReader lines, Limits limits) throws IOException {
        lines.mark(1);
        if (lines.read() != BYTE_ORDER_MARK) {
            lines.reset();
        }
        lines.mark(limits.maxLineChars() + 2);
        String heading = lines.readLine();
        lines.reset();
        return new CSVReaderBuilder(lines)
                .withCSVParser(
                        new RFC4180ParserBuilder()
                                .withSeparator(separator(heading == null ? "" : heading))
                                .build())
                .withMultilineLimit(LINES_OF_A_ROW)
                .withVerifyReader(false)
                .build();
    }

    private static char separator(String heading) {
        long semicolons = heading.chars().filter(c -> c == ';').count();
        long commas = heading.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private void readRows(CSVReader csv) throws IOException {
        long line = 1;
        try {
            Header header = header(csv.readNext());
            line = csv.getLinesRead() + 1;
            for (String[] fields = csv.readNext(); fields != null; fields = csv.readNext()) {
                readRow(header, fields, new Source(name, line));
                line = csv.getLinesRead() + 1;
            }
        } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
            rowsRead++;
            problems.add(
                    problem(
                            line,
                            Code.UNCLOSED_QUOTE,
                            "a closing quote; nothing after this line was read"));
        } catch (CsvValidationException e) {
            throw new IllegalStateException("No validator of the CSV reader is set", e);
        }
    }

    private Header header(String @Nullable [] cells) throws FileRefused {
        if (cells == null || blank(cells)) {
            throw new FileRefused(
                    List.of(problem(1, Code.EMPTY_FILE, "a heading on the first line, and rows")));
        }
        return kind.header(cells, new Source(name, 1));
    }

    private void readRow(Header header, String[] fields, Source source) {
        if (blank(fields)) {
            return;
        }
        rowsRead++;
        if (fields.length != header.width()) {
            problems.add(
                    new RowProblem(
                            source,
                            "",
                            Code.WRONG_FIELD_COUNT,
                            fields.length + " fields",
                            header.width() + " fields"));
            return;
        }
        RowProblems found = new RowProblems(source);
        kind.row(new TypedCells(header, fields, found), found, source).ifPresent(rows::add);
        problems.addAll(found.list());
    }

    private static boolean blank(String[] fields) {
        return Arrays.stream(fields).allMatch(String::isBlank);
    }

    private RowProblem problem(long line, Code code, String expected) {
        return new RowProblem(new Source(name, line), "", code, "", expected);
    }
}
