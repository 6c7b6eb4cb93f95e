package ke.mizani.activity;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ke.mizani.activity.RowProblem.Code;
import org.jspecify.annotations.Nullable;

/** One pass through an activity file. */
final class FileReading {

    private static final int LINES_OF_A_ROW = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Vocabulary vocabulary;
    private final List<Activity> activities = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rowsRead;

    FileReading(String name, Vocabulary vocabulary) {
        this.name = name;
        this.vocabulary = vocabulary;
    }

    void read(CheckedText text, Limits limits) throws IOException {
        try {
            readRows(csv(new BufferedReader(text), limits));
            if (rowsRead == 0) {
                problems.add(problem(1, Code.NO_ROWS, "rows below the heading"));
            }
        } catch (FileRefused refused) {
            activities.clear();
            problems.clear();
            rowsRead = 0;
            problems.addAll(refused.problems());
        }
    }

    ActivityFile file(String digest) {
        return new ActivityFile(name, digest, activities, problems, rowsRead);
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
        return Header.of(cells, new Source(name, 1));
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
        RowCheck check = new RowCheck(header, fields, source, vocabulary);
        check.activity().ifPresent(activities::add);
        problems.addAll(check.problems().list());
    }

    private static boolean blank(String[] fields) {
        return Arrays.stream(fields).allMatch(String::isBlank);
    }

    private RowProblem problem(long line, Code code, String expected) {
        return new RowProblem(new Source(name, line), "", code, "", expected);
    }
}
