package ke.mizani.activity;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.activity.RowProblem.Code;

/** Reads staff files: comma- or semicolon-separated text in UTF-8, one post held a row. */
public final class StaffFile {

    private StaffFile() {}

    /**
     * Reads a file. Faulty rows become problems, sound rows go on; a file whose encoding, size or
     * header is at fault is refused whole.
     *
     * @param jobGroups the job groups it may name
     * @throws java.io.UncheckedIOException if the stream itself fails
     */
    public static RecordFile<Posting> read(
            String name, InputStream in, Set<String> jobGroups, Limits limits) {
        return FileReading.read(name, in, new Rows(new TreeSet<>(jobGroups)), limits);
    }

    private record Rows(Set<String> jobGroups) implements FileReading.Kind<Posting> {
        @Override
        public Header header(String[] cells, Source source) throws FileRefused {
            return Header.of(cells, source, StaffColumn.values(), StaffColumn::missing);
        }

        @Override
        public Optional<Posting> row(TypedCells cells, RowProblems problems, Source source) {
            FormedCells formed = new FormedCells(cells, problems);
            Optional<String> person = formed.code(StaffColumn.PERSON, "the code of the holder");
            Optional<String> post = formed.code(StaffColumn.POST, "the post held");
            Optional<String> office = formed.code(StaffColumn.OFFICE, "the office");
            Optional<String> jobGroup = jobGroup(formed);
            Optional<LocalDate> from = formed.day(StaffColumn.FROM, "the first day in the post");
            Optional<LocalDate> to = cells.date(StaffColumn.TO);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                problems.add(
                        StaffColumn.TO,
                        Code.ENDS_BEFORE_START,
                        to.get().toString(),
                        from.get() + " or later");
            }
            return problems.list().isEmpty()
                    ? Optional.of(
                            new Posting(
                                    person.orElseThrow(),
                                    post.orElseThrow(),
                                    office.orElseThrow(),
                                    jobGroup,
                                    from.orElseThrow(),
                                    to,
                                    source))
                    : Optional.empty();
        }

        private Optional<String> jobGroup(FormedCells formed) {
            return formed.codeIfAny(StaffColumn.JOB_GROUP)
                    .flatMap(
                            group ->
                                    formed.known(
                                            StaffColumn.JOB_GROUP,
                                            Code.UNKNOWN_JOB_GROUP,
                                            jobGroups,
                                            group));
        }
    }
}
