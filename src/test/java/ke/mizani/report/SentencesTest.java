package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Word;
import ke.mizani.finding.Change;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.Competency;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Course;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word that a person reads is there in both languages, and tells the same facts. */
class SentencesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/ke/mizani/report");
    private static final Path EVALUATION = Path.of("src/main/java/ke/mizani/evaluation");

    private static final Pattern TOPIC =
            Pattern.compile(
                    "Kind\\.[A-Z]+,\\s*\"([a-z-]+)\"|(?:String topic = .*?;)", Pattern.DOTALL);

    private static final Pattern TOPIC_CHOICE = Pattern.compile("[?:]\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern HAPPENED =
            Pattern.compile("Steps\\.happened\\(\\s*\\w+,\\s*\"([a-z-]+)\"");

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader text = Files.newBufferedReader(BUNDLES.resolve(name))) {
            bundle.load(text);
        }
        return bundle;
    }

    @Test
    void both_languages_say_the_same_things_of_the_same_facts() throws IOException {
        assertThat(gaps(bundle("messages_sw.properties")))
                .isEqualTo(gaps(bundle("messages.properties")));
    }

    /** What a choice picks from is left to the language: only its number is told. */
    private static Map<String, Set<String>> gaps(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key ->
                                        new Phrase(bundle.getProperty(key))
                                                .gaps().stream()
                                                        .map(gap -> gap.replace(",choice", ""))
                                                        .collect(
                                                                Collectors.toCollection(
                                                                        TreeSet::new)),
                                (a, b) -> a,
                                TreeMap::new));
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        for (String name : List.of("messages.properties", "messages_sw.properties")) {
            assertThat(Files.readAllLines(BUNDLES.resolve(name)))
                    .filteredOn(line -> line.contains(" = "))
                    .extracting(line -> line.substring(0, line.indexOf(" = ")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_topic_that_evaluation_names_has_a_sentence() throws IOException {
        Set<String> topics = new TreeSet<>();
        try (Stream<Path> sources = Files.list(EVALUATION)) {
            for (Path source : sources.toList()) {
                String code = Files.readString(source);
                TOPIC.matcher(code).results().map(m -> m.group(1)).forEach(t -> add(t, topics));
                HAPPENED.matcher(code).results().map(m -> m.group(1)).forEach(topics::add);
            }
        }
        TOPIC_CHOICE
                .matcher(Files.readString(EVALUATION.resolve("Steps.java")))
                .results()
                .map(m -> m.group(1))
                .forEach(topics::add);

        assertThat(topics).contains("due-day", "first-lawful-day", "done-raised", "later-act");
        assertThat(bundle("messages.properties").stringPropertyNames()).containsAll(topics);
    }

    @Test
    void every_key_that_is_asked_for_is_there() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/ke/mizani/report"))) {
            for (Path source : sources.toList()) {
                Pattern.compile("\\b(?:say|word)\\(\\s*\"([a-z-]+[a-z])\"[,)]")
                        .matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(keys::add);
            }
        }
        assertThat(keys).contains("summary", "basis", "due-summary", "entry-office");
        assertThat(bundle("messages.properties").stringPropertyNames()).containsAll(keys);
    }

    @SuppressWarnings("NullAway") // a group that did not take part
    private static void add(String topic, Set<String> topics) {
        if (topic != null) {
            topics.add(topic);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_word_of_a_table_has_its_words(Language language) {
        Sentences sentences = new Sentences(language);
        words("status", Status.values(), sentences);
        words("mark", DayStrip.Mark.values(), sentences);
        words("line", Scorecard.LineStatus.values(), sentences);
        words("better", ScoringScheme.Better.values(), sentences);
        words("composite", ScoringScheme.Composite.values(), sentences);
        words("combined", SchemePart.Combined.values(), sentences);
        words("confirmed", Confirmed.values(), sentences);
        words("formula", ScoringFormula.Formula.values(), sentences);
        words("saturday", Readings.Saturday.values(), sentences);
        words("monthEnd", Readings.MonthEnd.values(), sentences);
        words("constitutionalMonth", Readings.ConstitutionalMonth.values(), sentences);
        words("label", Step.Kind.values(), sentences);
        words("kind", Consequence.Kind.values(), sentences);
        words("obstacle", FollowUp.Obstacle.values(), sentences);
        words("notice", Notice.Kind.values(), sentences);
        words("side", Change.Side.values(), sentences);
        words("limit-side", Change.Side.values(), sentences);
        words("from", Deadline.From.values(), sentences);
        words("limits", Confirmed.values(), sentences);
        Anchor[] periods =
                Arrays.stream(Anchor.values()).filter(Anchor::calendar).toArray(Anchor[]::new);
        words("comp", CompetencyFinding.Verdict.values(), sentences);
        words("group", Competency.Group.values(), sentences);
        words("means", Course.Means.values(), sentences);
        words("anchor", periods, sentences);
        for (Urgency urgency : Urgency.values()) {
            if (urgency != Urgency.NOTHING_TO_DO) {
                assertThat(sentences.word("urgency-" + urgency.word())).isNotBlank();
            }
        }
    }

    private static void words(String name, Word[] values, Sentences sentences) {
        for (Word value : values) {
            assertThat(sentences.word(name + "-" + value.word())).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}, {1} days: {2}")
    @CsvSource({
        "EN, 0, today, 0 days overdue",
        "EN, 1, 1 day left, 1 day overdue",
        "EN, 2, 2 days left, 2 days overdue",
        "SW, 0, leo, siku 0 zimepita",
        "SW, 1, imebaki siku 1, siku 1 imepita",
        "SW, 2, zimebaki siku 2, siku 2 zimepita",
    })
    void days_are_counted_as_people_count_them(
            Language language, int days, String left, String late) {
        Sentences sentences = new Sentences(language);

        assertThat(sentences.say("left", Map.of("days", days))).isEqualTo(left);
        assertThat(sentences.say("late", Map.of("days", days))).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0}, {1} duties")
    @CsvSource({
        "EN, 0, 'Nothing to do: 0 duties met or not applicable'",
        "EN, 1, 'Nothing to do: 1 duty met or not applicable'",
        "EN, 2, 'Nothing to do: 2 duties met or not applicable'",
        "SW, 0, 'Hakuna la kufanya: majukumu 0 yametimizwa au hayahusiki'",
        "SW, 1, 'Hakuna la kufanya: jukumu 1 limetimizwa au halihusiki'",
        "SW, 2, 'Hakuna la kufanya: majukumu 2 yametimizwa au hayahusiki'",
    })
    void duties_are_counted_as_people_count_them(Language language, int count, String said) {
        assertThat(new Sentences(language).say("nothing-to-do", Map.of("count", count)))
                .startsWith(said);
    }

    @Test
    void a_tally_agrees_with_each_of_its_numbers() {
        assertThat(new Tally(2, 1, 1, 0, 1, 0).told(new Sentences(Language.SW)))
                .isEqualTo(
                        "2 yaliyofika siku ya mwisho, 1 lililotimizwa, 1 lililochelewa, 0"
                                + " yanayosubiriwa, 1 lililoamuliwa na sheria");
    }

    @Test
    void days_and_months_have_their_names() {
        Sentences kiswahili = new Sentences(Language.SW);
        LocalDate monday = LocalDate.of(2026, 1, 5);

        assertThat(monday.datesUntil(monday.plusDays(7)).map(kiswahili::day))
                .containsExactly(
                        "Jumatatu 5 Januari 2026",
                        "Jumanne 6 Januari 2026",
                        "Jumatano 7 Januari 2026",
                        "Alhamisi 8 Januari 2026",
                        "Ijumaa 9 Januari 2026",
                        "Jumamosi 10 Januari 2026",
                        "Jumapili 11 Januari 2026");
        assertThat(kiswahili.word("months"))
                .isEqualTo(
                        "Januari,Februari,Machi,Aprili,Mei,Juni,Julai,Agosti,Septemba,Oktoba,"
                                + "Novemba,Desemba");
        assertThat(new Sentences(Language.EN).day(monday)).isEqualTo("Mon 5 Jan 2026");
    }

    @Test
    void the_language_of_the_machine_does_not_speak() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Language.SW.locale());
            assertThat(new Sentences(Language.EN).of(Status.MET)).isEqualTo("met");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_not_known_stays_visible() {
        assertThat(new Sentences(Language.EN).say("target-missing", Map.of()))
                .isEqualTo("the contract names no target for {period}");
    }
}
