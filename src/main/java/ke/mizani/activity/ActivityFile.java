package ke.mizani.activity;

import java.io.InputStream;
import java.io.UncheckedIOException;
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
 */
public record ActivityFile(
        String name,
        String digest,
        List<Activity> activities,
        List<RowProblem> problems,
        int rowsRead,
        Map<Long, String> refusedIds) {

    public ActivityFile {
        activities = List.copyOf(activities);
        problems = List.copyOf(problems);
        refusedIds = Map.copyOf(refusedIds);
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
    }
}
