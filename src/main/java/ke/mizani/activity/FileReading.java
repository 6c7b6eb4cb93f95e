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
import java.util.Optional;
import ke.mizani.activity.RowProblem.Code;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** One pass through a file of records. */
final class FileReading<T> {

    /** What the rows of a kind of file are. */
    interface Kind<T> {

        /** Reads the heading line. */
        Header header(String[] cells, Source source) throws FileRefused;

        /** The record of a row; empty if the row has a problem. */
        Optional<T> row(TypedCells cells, RowProblems problems, Source source);

        /** Whether a row that is not blank holds only what a template was handed out with. */
        default boolean notFilledIn(TypedCells cells) {
            return false;
        }
    }

    private static final int LINES_OF_A_ROW = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final RowsRead<T> read;

    private FileReading(String name, Kind<T> kind) {
        this.name = name;
        read = new RowsRead<>(name, kind);
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
            return reading.read.file(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private void read(CheckedText text, Limits limits) throws IOException {
        try {
            readRows(csv(new BufferedReader(text), limits));
            read.ended();
        } catch (FileRefused refused) {
            read.refused(refused);
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
            read.heading(csv.readNext(), new Source(name, 1));
            line = csv.getLinesRead() + 1;
            for (String[] fields = csv.readNext(); fields != null; fields = csv.readNext()) {
                read.row(fields, new Source(name, line));
                line = csv.getLinesRead() + 1;
            }
        } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
            read.broken(
                    new RowProblem(
                            new Source(name, line),
                            "",
                            Code.UNCLOSED_QUOTE,
                            "",
                            "a closing quote; nothing after this line was read"));
        } catch (CsvValidationException e) {
            throw new IllegalStateException("No validator of the CSV reader is set", e);
        }
    }
}
