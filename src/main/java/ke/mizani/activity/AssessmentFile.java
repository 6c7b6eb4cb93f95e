package ke.mizani.activity;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads assessment files: comma- or semicolon-separated text in UTF-8, one level found a row. */
public final class AssessmentFile {

    private AssessmentFile() {}

    /**
     * What a file may name.
     *
     * @param competencies ids
     * @param levels numbers of the proficiency levels
     * @param earliestDay first day an assessment may be dated; anything before it is taken for a
     *     slip of the pen
     */
    public record Words(Set<String> competencies, Set<Integer> levels, LocalDate earliestDay) {

        public Words {
            competencies = new TreeSet<>(competencies);
            levels = new TreeSet<>(levels);
        }
    }

    /**
     * Reads a file. Faulty rows become problems, sound rows go on; a file whose encoding, size or
     * header is at fault is refused whole.
     *
     * @throws java.io.UncheckedIOException if the stream itself fails
     */
    public static RecordFile<Assessment> read(
            String name, InputStream in, Words words, Limits limits) {
        return FileReading.read(name, in, new Rows(words), limits);
    }

    private record Rows(Words words) implements FileReading.Kind<Assessment> {
        @Override
        public Header header(String[] cells, Source source) throws FileRefused {
            return Header.of(cells, source, AssessmentColumn.values(), AssessmentColumn::missing);
        }

        @Override
        public Optional<Assessment> row(TypedCells cells, RowProblems problems, Source source) {
            return new AssessmentCheck(cells, problems, words).assessment(source);
        }
    }
}
