package ke.mizani.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.activity.RowProblem.Code;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActivityFilePropertiesTest {

    private static final List<List<String>> ROWS =
            List.of(
                    List.of("activity_id", "A1", "A2"),
                    List.of("date", "2025-07-01", "2025-02-30"),
                    List.of("time", "09:30", ""),
                    List.of("office", "clerk", "lcu"),
                    List.of("person", "", "hansard-editor"),
                    List.of("matter", "bill-1", ""),
                    List.of("matter_type", "bill", ""),
                    List.of("event", "bill-passed", ""),
                    List.of("indicator", "", "X-1"),
                    List.of("quantity", "", "3.50"),
                    List.of("of", "", "7"),
                    List.of("evidence", "Hansard; page 4, column 2", "a \"register\""),
                    List.of("note", "first line\nsecond line", "Café"),
                    List.of("recorded_on", "2025-07-02", ""));

    @Property(tries = 300)
    void order_of_columns_mark_separator_and_line_ends_make_no_difference(
            @ForAll("orders") List<List<String>> columns,
            @ForAll boolean mark,
            @ForAll boolean semicolon,
            @ForAll boolean carriageReturn) {
        String text =
                (mark ? "\uFEFF" : "")
                        + written(columns, semicolon ? ";" : ",", carriageReturn ? "\r\n" : "\n");
        ActivityFile file = read(new ByteArrayInputStream(text.getBytes(UTF_8)));
        ActivityFile plain =
                read(new ByteArrayInputStream(written(ROWS, ",", "\n").getBytes(UTF_8)));

        assertThat(file.activities()).isEqualTo(plain.activities()).hasSize(1);
        assertThat(file.problems()).isEqualTo(plain.problems()).hasSize(1);
    }

    @Provide
    Arbitrary<List<List<String>>> orders() {
        return Arbitraries.shuffle(ROWS);
    }

    private static String written(List<List<String>> columns, String separator, String lineEnd) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            int place = row;
            lines.add(
                    columns.stream()
                            .map(column -> '"' + column.get(place).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(separator)));
        }
        return String.join(lineEnd, lines) + lineEnd;
    }

    @Property(tries = 500)
    void any_bytes_give_a_file_and_never_an_exception(@ForAll byte[] bytes) {
        ActivityFile file = read(new ByteArrayInputStream(bytes));
        assertThat(file.digest()).hasSize(64);
        assertThat(file.problems()).isNotEmpty();
    }

    @Property(tries = 500)
    void any_text_under_a_sound_heading_adds_up(@ForAll List<String> lines) {
        String text = "activity_id,date,indicator\n" + String.join("\n", lines);
        ActivityFile file = read(new ByteArrayInputStream(text.getBytes(UTF_8)));
        long refused =
                file.problems().stream()
                        .filter(p -> p.code() != Code.NO_ROWS)
                        .map(RowProblem::source)
                        .distinct()
                        .count();
        assertThat(file.activities().size() + refused).isEqualTo(file.rowsRead());
    }

    @Example
    void a_line_of_ten_megabytes_is_refused_without_being_held() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        read(new ByteArrayInputStream(new byte[] {'x'}));
        InputStream line = new OneLine(10_000_000);

        long before = threads.getCurrentThreadAllocatedBytes();
        ActivityFile file =
                ActivityFile.read("rows.csv", line, vocabulary(), new Limits(20_000_000, 100_000));
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(file.problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.LINE_TOO_LONG);
        assertThat(allocated).isLessThan(2_000_000);
    }

    /** A line of the letter x. */
    private static final class OneLine extends InputStream {

        private int left;

        OneLine(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count > 0 ? count : -1;
        }
    }

    private static ActivityFile read(InputStream in) {
        return ActivityFile.read("rows.csv", in, vocabulary(), new Limits(1_000_000, 100_000));
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(Set.of("bill-passed"), Set.of("bill"), LocalDate.of(2013, 1, 1));
    }
}
