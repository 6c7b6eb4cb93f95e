package ke.mizani.activity;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One activity file as read: its sound rows, and everything that is wrong in it.
 *
 * @param digest SHA-256 of the bytes in hexadecimal; empty if the file was over the size limit and
 *     so not read to its end
 * @param rowsRead rows below the header, blank ones not counted; each is an activity or has a
 *     problem
 * @param refusedIds what stands as id in rows with a problem, by line
 * @param columns where the cells of a spreadsheet stand; of a file of lines nowhere
 */
public record ActivityFile(
        String name,
        String digest,
        List<Activity> activities,
        List<RowProblem> problems,
        int rowsRead,
        Map<Long, String> refusedIds,
        SheetColumns columns) {

    /** The headings that a file may have, in the order in which they are written. */
    public static final List<String> HEADINGS =
            Arrays.stream(Column.values()).map(Column::heading).toList();

    public ActivityFile {
        activities = List.copyOf(activities);
        problems = problems.stream().map(columns::addressed).toList();
        refusedIds = Map.copyOf(refusedIds);
    }

    /** A file of lines. */
    public ActivityFile(
            String name,
            String digest,
            List<Activity> activities,
            List<RowProblem> problems,
            int rowsRead,
            Map<Long, String> refusedIds) {
        this(name, digest, activities, problems, rowsRead, refusedIds, SheetColumns.NONE);
    }

    /** A file in which nothing can be trusted, and why. */
    public static ActivityFile refused(String name, String digest, List<RowProblem> problems) {
        return new ActivityFile(name, digest, List.of(), problems, 0, Map.of());
    }

    /**
     * Reads a comma- or semicolon-separated file in UTF-8. Faulty rows become problems, sound rows
     * go on; a file whose encoding, size or header is at fault is refused whole.
     *
     * @throws UncheckedIOException if the stream itself fails
     */
    public static ActivityFile read(
            String name, InputStream in, Vocabulary vocabulary, Limits limits) {
        Map<Long, String> refusedIds = new TreeMap<>();
        RecordFile<Activity> file =
                FileReading.read(name, in, new ActivityRows(vocabulary, refusedIds), limits);
        return new ActivityFile(
                name, file.digest(), file.rows(), file.problems(), file.rowsRead(), refusedIds);
    }

    /**
     * Reads the rows of a sheet, at least one, of which the first is the heading. Faulty rows
     * become problems that name their cells, sound rows go on.
     *
     * @param digest SHA-256 of the bytes of the workbook, in hexadecimal
     */
    public static ActivityFile ofSheet(
            String name, String digest, String sheet, List<SheetRow> rows, Vocabulary vocabulary) {
        Map<Long, String> refusedIds = new TreeMap<>();
        RecordFile<Activity> file =
                RowsRead.ofSheet(name, digest, rows, new ActivityRows(vocabulary, refusedIds));
        return new ActivityFile(
                name,
                digest,
                file.rows(),
                file.problems(),
                file.rowsRead(),
                refusedIds,
                SheetColumns.of(sheet, rows.get(0).cells()));
    }

    private record ActivityRows(Vocabulary vocabulary, Map<Long, String> refusedIds)
            implements FileReading.Kind<Activity> {
        @Override
        public Header header(String[] cells, Source source) throws FileRefused {
            return Header.of(cells, source, Column.values(), Column::missing);
        }

        @Override
        public Optional<Activity> row(TypedCells cells, RowProblems problems, Source source) {
            Optional<Activity> activity =
                    new RowCheck(cells, problems, source, vocabulary).activity();
            if (activity.isEmpty()) {
                refusedIds.put(source.line(), cells.text(Column.ACTIVITY_ID));
            }
            return activity;
        }

        @Override
        public boolean notFilledIn(TypedCells cells) {
            return Arrays.stream(Column.values())
                    .filter(column -> !Column.HANDED_OUT.contains(column))
                    .allMatch(column -> cells.text(column).isEmpty());
        }
    }
}
