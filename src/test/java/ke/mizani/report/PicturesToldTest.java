package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.evaluation.Flow;
import ke.mizani.finding.Status;
import ke.mizani.report.HeatMapPicture.Field;
import ke.mizani.report.Ruler.Part;
import ke.mizani.report.StagePicture.Stage;
import ke.mizani.store.Publication;
import ke.mizani.store.TimeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What pictures show is what was counted: ends of bars, sums, limits. */
class PicturesToldTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 10);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private static final List<Stage> STAGES =
            List.of(
                    new Stage(
                            "LEG-01  Forward",
                            LocalDate.of(2026, 1, 5),
                            LocalDate.of(2026, 1, 19),
                            Optional.of(LocalDate.of(2026, 1, 15)),
                            Status.MET),
                    new Stage(
                            "LEG-02  Assent",
                            LocalDate.of(2026, 1, 15),
                            LocalDate.of(2026, 1, 29),
                            Optional.of(LocalDate.of(2026, 2, 20)),
                            Status.MET_LATE),
                    new Stage(
                            "LEG-07  Publish",
                            LocalDate.of(2026, 4, 8),
                            LocalDate.of(2026, 4, 15),
                            Optional.empty(),
                            Status.PENDING));

    private static final List<Part> PARTS =
            List.of(
                    new Part("Poor", BigDecimal.ZERO, new BigDecimal("50"), true),
                    new Part("Good", new BigDecimal("50"), new BigDecimal("100"), true),
                    new Part("Excellent", new BigDecimal("100"), new BigDecimal("120"), false));

    private final Sentences sentences = new Sentences(Language.EN);

    /** A rectangle on the paper. */
    private record Bar(double x, double y, double width, double height) {}

    private static List<Bar> bars(Picture picture) {
        Matcher found =
                Pattern.compile(
                                "<rect x='([-0-9.]+)' y='([-0-9.]+)' width='([-0-9.]+)'"
                                        + " height='([-0-9.]+)' style='fill")
                        .matcher(picture.svg());
        List<Bar> bars = new ArrayList<>();
        while (found.find()) {
            bars.add(
                    new Bar(
                            Double.parseDouble(found.group(1)),
                            Double.parseDouble(found.group(2)),
                            Double.parseDouble(found.group(3)),
                            Double.parseDouble(found.group(4))));
        }
        assertThat(bars).as("the paper and some bars").hasSizeGreaterThan(1);
        return bars.subList(1, bars.size());
    }

    private static double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(STAGES.get(0).from(), day);
        double all = ChronoUnit.DAYS.between(STAGES.get(0).from(), LocalDate.of(2026, 4, 15));
        return StagePicture.LEFT + days / all * (StagePicture.RIGHT - StagePicture.LEFT);
    }

    @Test
    void bars_of_stages_end_on_the_recorded_days() {
        Picture picture = new StagePicture(sentences).of("bill-7", STAGES, AS_OF);
        List<double[]> ends = new ArrayList<>();
        bars(picture).forEach(bar -> ends.add(new double[] {bar.x(), bar.x() + bar.width()}));
        List<LocalDate[]> days =
                List.of(
                        days("2026-01-05", "2026-01-19"),
                        days("2026-01-05", "2026-01-15"),
                        days("2026-01-15", "2026-01-29"),
                        days("2026-01-15", "2026-01-29"),
                        days("2026-01-29", "2026-02-20"),
                        days("2026-04-08", "2026-04-15"),
                        days("2026-04-08", "2026-04-10"));
        assertThat(ends).hasSameSizeAs(days);
        for (int i = 0; i < ends.size(); i++) {
            assertThat(ends.get(i)[0]).as("bar " + i).isCloseTo(x(days.get(i)[0]), within(0.01));
            assertThat(ends.get(i)[1]).as("bar " + i).isCloseTo(x(days.get(i)[1]), within(0.01));
        }
        assertThat(picture.title()).isEqualTo("bill-7: one of 3 stages is late, by 22 days");
        assertThat(picture.description()).contains("LEG-07  Publish: 5 days left");
    }

    @ParameterizedTest(name = "{0}, done {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DEEMED, 2025-11-27, 2025-12-11, -, decided by law",
                "MET, 2025-08-30, 2025-09-09, 2025-09-15, in time",
                "TOO_EARLY, 2026-01-05, 2026-01-19, 2026-01-16, 3 days too early",
                "PENDING, 2026-01-05, 2026-01-19, -, not done yet",
                "PENDING, 2026-04-05, 2026-04-10, -, due today",
                "OVERDUE, 2026-01-05, 2026-04-09, -, 1 day late",
                "EXCUSED, 2026-01-05, 2026-01-19, 2026-02-20, excused",
                "SUSPENDED, 2026-01-05, 2026-01-19, -, suspended",
            })
    void only_the_verdict_says_that_a_stage_is_late(
            Status status, LocalDate from, LocalDate due, LocalDate done, String told) {
        Stage stage = new Stage("A  Act", from, due, Optional.ofNullable(done), status);
        Picture picture = new StagePicture(sentences).of("bill-7", List.of(stage), AS_OF);
        assertThat(picture.description()).endsWith("A  Act: " + told + ".");
        assertThat(picture.title().contains("none of 1 stages is late"))
                .isEqualTo(status != Status.OVERDUE);
        assertThat(picture.svg().contains("rgb(198,40,40)"))
                .as("red")
                .isEqualTo(status == Status.OVERDUE || status == Status.TOO_EARLY);
    }

    private static LocalDate[] days(String from, String to) {
        return new LocalDate[] {LocalDate.parse(from), LocalDate.parse(to)};
    }

    @Test
    void a_field_of_the_heat_map_is_there_only_where_something_was_due() {
        List<Field> fields =
                List.of(
                        new Field("CGA-24-2", "2025/26-Q1", 2, 2),
                        new Field("CGA-24-2", "2025/26-Q3", 0, 3),
                        new Field("PET-03", "2025/26-Q1", 1, 4));
        Picture picture = new HeatMapPicture(sentences).of("heat", fields);
        assertThat(bars(picture)).hasSize(3);
        assertThat(picture.table().cells())
                .containsExactly(
                        List.of("CGA-24-2", "2025/26-Q1", "2", "2"),
                        List.of("CGA-24-2", "2025/26-Q3", "0", "3"),
                        List.of("PET-03", "2025/26-Q1", "1", "4"));
        assertThat(picture.svg()).contains("2 / 2").contains("0 / 3").contains("1 / 4");
        assertThat(picture.title())
                .isEqualTo("3 of 9 duties were kept in time; the fewest under PET-03: 1 of 4");
        assertThatThrownBy(() -> new Field("PET-03", "2025/26-Q1", 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} is counted as {1}")
    @CsvSource({
        "-5, Poor",
        "0, Poor",
        "49.99, Poor",
        "50, Good",
        "100, Good",
        "100.01, Excellent",
        "150, Excellent",
    })
    void a_score_on_a_limit_is_counted_where_the_limit_belongs(BigDecimal score, String grade) {
        ScoreSpread spread = ScoreSpread.of(PARTS, List.of(Optional.of(score)));
        assertThat(spread.bins())
                .filteredOn(bin -> bin.count() > 0)
                .extracting(ScoreSpread.Bin::grade)
                .containsExactly(grade);
    }

    @Test
    void the_bars_of_a_distribution_are_all_that_were_evaluated_and_the_rest_is_shown() {
        List<Optional<BigDecimal>> scores = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            scores.add(i % 5 == 0 ? Optional.empty() : Optional.of(new BigDecimal(i * 3)));
        }
        Picture picture = new ScoreDistributionPicture(sentences).of("s", "Staff", PARTS, scores);
        int counted =
                picture.table().cells().stream()
                        .mapToInt(row -> Integer.parseInt(row.get(3)))
                        .sum();
        assertThat(counted).isEqualTo(41);
        assertThat(picture.table().cells()).last().isEqualTo(List.of("not-evaluated", "", "", "9"));
        assertThat(picture.title()).endsWith("; 9 not evaluated");
    }

    @Test
    void a_ruler_marks_the_score_and_to_whom_each_limit_belongs() {
        Picture picture =
                new RulerPicture(sentences)
                        .of(
                                new Ruler(
                                        "ruler",
                                        "Hansard Editor",
                                        "percent",
                                        PARTS,
                                        Optional.of(new BigDecimal("60")),
                                        Optional.of("Good")));
        assertThat(picture.title()).isEqualTo("Hansard Editor: 60, Good (percent)");
        assertThat(picture.table().cells())
                .containsExactly(
                        List.of("Poor", "[0, 50)", ""),
                        List.of("Good", "[50, 100]", "60"),
                        List.of("Excellent", "(100, 120]", ""));
        Bar mark = bars(picture).get(PARTS.size());
        double middle = RulerPicture.LEFT + 0.5 * (RulerPicture.RIGHT - RulerPicture.LEFT);
        assertThat(mark.x() + mark.width() / 2).isCloseTo(middle, within(0.01));
    }

    @Test
    void a_ruler_with_a_hole_is_refused() {
        List<Part> hole =
                List.of(
                        PARTS.get(0),
                        new Part("Good", new BigDecimal("51"), new BigDecimal("100"), true));
        assertThatThrownBy(() -> new Ruler("r", "w", "u", hole, Optional.empty(), Optional.empty()))
                .hasMessageContaining("Good");
    }

    @Test
    void as_many_leave_as_arrive() {
        Flow flow =
                new Flow(
                        Map.of(
                                "good", Map.of("good", 5, "fair", 2),
                                "fair", Map.of("fair", 1, "good", 3)),
                        11);
        Picture picture = new FlowPicture(sentences).of("flow", flow, verdict -> verdict);
        List<Bar> blocks = bars(picture);
        assertThat(blocks.stream().limit(2).mapToDouble(Bar::height).sum())
                .isCloseTo(FlowPicture.HEIGHT_OF_ALL, within(0.01));
        assertThat(blocks.stream().skip(2).mapToDouble(Bar::height).sum())
                .isCloseTo(FlowPicture.HEIGHT_OF_ALL, within(0.01));
        assertThat(picture.title()).isEqualTo("5 of 11 move to another verdict");
        assertThat(picture.table().cells()).contains(List.of("good", "fair", "2"));
    }

    @Test
    void a_grade_of_one_score_alone_has_its_place_on_the_ruler() {
        Picture picture =
                new RulerPicture(sentences)
                        .of(
                                new Ruler(
                                        "ruler",
                                        "the Clerk",
                                        "%",
                                        List.of(
                                                part("Fair", "50", "100", true),
                                                part("Good", "100", "100", true),
                                                part("Very good", "100", "130", false)),
                                        Optional.of(new BigDecimal("100")),
                                        Optional.of("Good")));
        assertThat(picture.table().rows())
                .extracting(row -> row.get("grade"), row -> row.get("limits"))
                .containsExactly(
                        tuple("Fair", "[50, 100)"),
                        tuple("Good", "[100, 100]"),
                        tuple("Very good", "(100, 130]"));
    }

    private static Part part(String grade, String from, String to, boolean ownsFrom) {
        return new Part(grade, new BigDecimal(from), new BigDecimal(to), ownsFrom);
    }

    @Test
    void versions_follow_each_other_without_hole_or_overlap() {
        Instant first = Instant.parse("2025-07-01T06:00:00Z");
        TimeLine line =
                new TimeLine(
                        List.of(
                                publication(1, first),
                                publication(2, Instant.parse("2026-01-01T00:00:00Z")),
                                publication(3, Instant.parse("2026-06-01T00:00:00Z"))));
        Picture picture =
                new VersionPicture(sentences, NAIROBI)
                        .of(line, AS_OF.atStartOfDay(NAIROBI).toInstant());
        List<Bar> bars = bars(picture);
        assertThat(bars.get(0).x()).isCloseTo(VersionPicture.LEFT, within(0.01));
        for (int i = 1; i < bars.size(); i++) {
            Bar before = bars.get(i - 1);
            assertThat(bars.get(i).x()).isCloseTo(before.x() + before.width(), within(0.01));
        }
        Bar last = bars.get(bars.size() - 1);
        assertThat(last.x() + last.width()).isCloseTo(VersionPicture.RIGHT, within(0.01));
        assertThat(picture.title())
                .isEqualTo("3 versions of the rulebook; in force: 2 abcdef0; one is still to come");
    }

    private static Publication publication(int number, Instant from) {
        return new Publication(number, "abcdef0123", from, from, "officer", "a reason");
    }

    @ParameterizedTest
    @EnumSource
    void columns_have_names_in_both_languages(Language language) {
        Sentences words = new Sentences(language);
        List<Picture> pictures =
                List.of(
                        new StagePicture(words).of("bill-7", STAGES, AS_OF),
                        new HeatMapPicture(words).of("heat", List.of(new Field("A", "Q1", 1, 2))),
                        new ScoreDistributionPicture(words).of("s", "Staff", PARTS, List.of()));
        assertThat(pictures)
                .allSatisfy(
                        picture -> {
                            assertThat(picture.table().headings(words)).doesNotContain("days_late");
                            assertThat(picture.svg()).contains(picture.name() + "-title");
                        });
    }
}
