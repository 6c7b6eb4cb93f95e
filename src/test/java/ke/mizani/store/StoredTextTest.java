package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoredTextTest {

    private static final StoredText<RunResult> TEXT =
            new StoredText<>("mizani-run", 1, RunResult.class);
    private static final Path KEPT = Path.of("src/test/resources/ke/mizani/store/run-1.json");
    private static final RunResult LATE_HOLIDAY =
            ShippedRuns.duties(
                    ShippedRuns.EXAMPLES.resolve("late-holiday/activities.csv"),
                    LocalDate.of(2023, 6, 30));

    static Stream<RunResult> runs() {
        return Stream.concat(
                ShippedRuns.all(), LongStream.range(0, 40).mapToObj(ShippedRuns::random));
    }

    @ParameterizedTest(name = "run {index}")
    @MethodSource("runs")
    void what_was_written_is_read_back_equal(RunResult run) {
        byte[] written = TEXT.written(run);
        RunResult read = TEXT.read(written, "run");
        assertThat(read.equals(run)).isTrue();
        assertThat(TEXT.written(read)).isEqualTo(written);
    }

    @Test
    void competencies_are_read_back_equal() {
        StoredText<CompetencyRun> text =
                new StoredText<>("mizani-competencies", 1, CompetencyRun.class);
        CompetencyRun run = ShippedRuns.competencies();
        assertThat(run.findings()).hasSizeGreaterThan(10);
        assertThat(text.read(text.written(run), "run").equals(run)).isTrue();
    }

    /** The order of sets differs from process to process; that of the text must not. */
    @Test
    void a_text_that_another_machine_wrote_is_written_the_same_here() throws IOException {
        byte[] kept = Files.readAllBytes(KEPT);
        assertThat(new String(kept, StandardCharsets.UTF_8))
                .contains("\"matterTypes\":[\"bill\",\"finance-bill\"]");
        RunResult read = TEXT.read(kept, "run-1.json");
        assertThat(read.run().findings()).isNotEmpty();
        assertThat(TEXT.written(read)).isEqualTo(kept);
    }

    @Test
    void a_record_that_occurs_often_is_written_once() {
        String text = new String(TEXT.written(LATE_HOLIDAY), StandardCharsets.UTF_8);
        assertThat(text.split("\"workbook\":\"timelines.xlsx\",\"sheet\":\"timelines\",\"cell\""))
                .hasSizeLessThan(LATE_HOLIDAY.run().findings().size() + 2);
        assertThat(text.indexOf("Interpretation and General")).isEqualTo(-1);
    }

    @Test
    void a_fact_without_a_name_in_the_format_is_refused() {
        Step step = Step.about(Step.Kind.GIVEN, "topic").with("fact", java.util.Map.of("a", 1));
        StoredText<Step> steps = new StoredText<>("step", 1, Step.class);
        assertThatThrownBy(() -> steps.written(step)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":2 | \"version\":1 | newer version",
                "\"version\":0 | \"version\":1 | no version 0",
                "\"format\":\"mizani-receipt\" | \"format\":\"mizani-run\" | of the format mizani-run",
                "\"asOf\":\"2023-06-31\" | \"asOf\":\"2023-06-30\" | \"2023-06-31\" is no LocalDate",
                "\"asof\":\"2023-06-30\" | \"asOf\":\"2023-06-30\" | asOf: missing in a Viewpoint",
                "\"rulebookHash\":7 | \"rulebookHash\":\"[0-9a-f]*\" | rulebookHash: expected a text",
                "\"saturday\":\"MAYBE\" | \"saturday\":\"COUNTS\" | saturday: \"MAYBE\" is no Saturday",
                "\"store.RunResult$Nothing\" | \"store.RunResult.Duties\" | unknown type store.RunResult$Nothing",
                "\"java.lang.Thread\" | \"store.RunResult.Duties\" | unknown type java.lang.Thread",
                "\"shared\":[],\"x\":[ | \"shared\":\\[ | no shared record",
                "\"amount\":0 | \"amount\":14 | no Period",
            })
    void what_is_wrong_is_refused_with_its_place(String wrong, String right, String told) {
        String text = new String(TEXT.written(LATE_HOLIDAY), StandardCharsets.UTF_8);
        String changed = text.replaceFirst(right, java.util.regex.Matcher.quoteReplacement(wrong));
        assertThat(changed).isNotEqualTo(text);
        assertThatThrownBy(() -> TEXT.read(changed.getBytes(StandardCharsets.UTF_8), "run 7"))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("run 7")
                .hasMessageContaining(told);
    }

    @Test
    void a_text_that_was_cut_or_scribbled_on_is_refused_or_read_but_never_fails_otherwise() {
        byte[] text = TEXT.written(LATE_HOLIDAY);
        Random random = new Random(7);
        List<byte[]> damaged =
                IntStream.range(0, 300)
                        .mapToObj(
                                i -> {
                                    byte[] other =
                                            java.util.Arrays.copyOf(
                                                    text,
                                                    i % 2 == 0
                                                            ? random.nextInt(text.length)
                                                            : text.length);
                                    if (i % 2 == 1) {
                                        other[random.nextInt(text.length)] =
                                                (byte) random.nextInt(256);
                                    }
                                    return other;
                                })
                        .toList();
        for (byte[] one : damaged) {
            try {
                TEXT.read(one, "run 7");
            } catch (StoreFailed refused) {
                assertThat(refused).hasMessageContaining("run 7");
            }
        }
    }
}
