package ke.mizani.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.RowProblem.Code;
import org.jspecify.annotations.Nullable;

/** What has been made of the rows of one file so far, wherever they stood. */
final class RowsRead<T> {

    private final String name;
    private final FileReading.Kind<T> kind;
    private final List<T> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private Header header = new Header(Map.of(), 0);
    private int count;

    RowsRead(String name, FileReading.Kind<T> kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Reads the rows of a sheet, at least one, of which the first is the heading. */
    static <T> RecordFile<T> ofSheet(
            String name, String digest, List<SheetRow> sheet, FileReading.Kind<T> kind) {
        RowsRead<T> read = new RowsRead<>(name, kind);
        try {
            SheetRow first = sheet.get(0);
            read.heading(first.fields(first.width()), new Source(name, first.number()));
            sheet.stream().skip(1).forEach(read::row);
            read.ended();
        } catch (FileRefused refused) {
            read.refused(refused);
        }
        return read.file(digest);
    }

    void heading(String @Nullable [] cells, Source source) throws FileRefused {
        if (cells == null || blank(cells)) {
            throw new FileRefused(
                    List.of(
                            new RowProblem(
                                    source,
                                    "",
                                    Code.EMPTY_FILE,
                                    "",
                                    "a heading on the first line, and rows")));
        }
        header = kind.header(cells, source);
    }

    private void row(SheetRow row) {
        RowProblems found = new RowProblems(new Source(name, row.number()));
        row.faults().forEach((place, fault) -> header.at(place).ifPresent(fault.into(found)));
        List<RowProblem> outside = row.outside(header.width(), name);
        if (outside.isEmpty()) {
            row(row.fields(header.width()), new Source(name, row.number()), found);
        } else {
            count++;
            problems.addAll(found.list());
            problems.addAll(outside);
        }
    }

    void row(String[] fields, Source source) {
        if (!blank(fields) && fields.length != header.width()) {
            broken(
                    new RowProblem(
                            source,
                            "",
                            Code.WRONG_FIELD_COUNT,
                            fields.length + " fields",
                            header.width() + " fields"));
            return;
        }
        row(fields, source, new RowProblems(source));
    }

    private void row(String[] fields, Source source, RowProblems found) {
        TypedCells cells = new TypedCells(header, fields, found);
        if (found.list().isEmpty() && (blank(fields) || kind.notFilledIn(cells))) {
            return;
        }
        count++;
        kind.row(cells, found, source).ifPresent(rows::add);
        problems.addAll(found.list());
    }

    /** A row that is none. */
    void broken(RowProblem problem) {
        count++;
        problems.add(problem);
    }

    void ended() {
        if (count == 0) {
            problems.add(
                    new RowProblem(
                            new Source(name, 1), "", Code.NO_ROWS, "", "rows below the heading"));
        }
    }

    void refused(FileRefused why) {
        rows.clear();
        problems.clear();
        count = 0;
        problems.addAll(why.problems());
    }

    RecordFile<T> file(String digest) {
        return new RecordFile<>(name, digest, rows, problems, count);
    }

    private static boolean blank(String[] fields) {
        return Arrays.stream(fields).allMatch(String::isBlank);
    }
}
