package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.rulebook.TableFinding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each workbook of the manifest exactly what it says is told, and each case is confirmed. */
class SeededDefectsTest {

    private static final Path MANIFEST =
            Path.of("src/test/resources/examples/seeded-defects/manifest.txt");

    /** A seeded workbook, and what is to be found. */
    record Seeded(String name, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }

        private Stream<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2));
        }

        TestedWorkbook workbook() {
            TestedWorkbook workbook = TestedWorkbook.of(all("in").findFirst().orElseThrow());
            all("copy")
                    .map(Seeded::parts)
                    .forEach(p -> workbook.copy(p[0], p[1], p[2], cells(p, 3)));
            all("set").map(Seeded::parts).forEach(p -> workbook.set(p[0], p[1], cells(p, 2)));
            return workbook;
        }

        private static String[] parts(String line) {
            return Arrays.stream(line.split("/", -1)).map(String::strip).toArray(String[]::new);
        }

        private static String[] cells(String[] parts, int from) {
            return Arrays.stream(parts)
                    .skip(from)
                    .flatMap(cell -> Stream.of(cell.split("=", 2)))
                    .map(String::strip)
                    .toArray(String[]::new);
        }

        List<String> expected() {
            return all("finds").toList();
        }
    }

    static Stream<Seeded> manifest() throws IOException {
        List<Seeded> cases = new ArrayList<>();
        for (String line : Files.readAllLines(MANIFEST)) {
            if (line.startsWith("case: ")) {
                cases.add(new Seeded(line.substring(6), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.get(cases.size() - 1).lines().add(line);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manifest")
    void exactly_the_seeded_defects_are_told(Seeded seeded) {
        RulebookSource source = seeded.workbook().source();
        RulesCheck check = RulesCheck.of(source);
        List<String> told =
                Stream.concat(
                                check.problems().stream()
                                        .map(p -> p.code() + " " + p.sheet() + "!" + p.cell()),
                                check.findings().stream().map(SeededDefectsTest::told))
                        .filter(line -> !CompletenessTest.KNOWN.contains(line))
                        .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(seeded.expected());
        if (!seeded.expected().isEmpty()) {
            AskedTables asked = CompletenessTest.asked(source);
            check.findings().forEach(finding -> confirm(finding, asked));
        }
    }

    private static String told(TableFinding finding) {
        String told = CompletenessTest.told(finding);
        if (finding.kind() == Kind.NO_ROW || finding.witness().isEmpty()) {
            return told;
        }
        Set<String> words = new TreeSet<>(finding.region().words().values());
        return told
                + finding.witness().orElseThrow().input().entrySet().stream()
                        .filter(e -> List.of("score", "level", "day").contains(e.getKey()))
                        .filter(e -> !words.contains(e.getValue()))
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("; ", " e.g. ", ""));
    }

    private static void confirm(TableFinding finding, AskedTables asked) {
        if (finding.kind() != Kind.UNREACHABLE) {
            CompletenessTest.confirm(finding, asked);
            return;
        }
        String cell = finding.rows().get(0).row().cell();
        Row band =
                asked.tables().of(ScoringTables.BANDS).stream()
                        .filter(row -> row.cell().equals(cell))
                        .findFirst()
                        .orElseThrow();
        int digits = band.text("Scheme").equals("institutional") ? 0 : 2;
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal limit = new BigDecimal(band.text("Limit"));
        BigDecimal score = limit.setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.ONE);
        BigDecimal last = score.add(new BigDecimal(3));
        for (; score.compareTo(last) <= 0; score = score.add(step)) {
            Question question =
                    new Question.WhichBand(band.text("Scheme"), score, LocalDate.of(2026, 6, 30));
            assertThat(asked.cells(question)).as("answers to %s", score).doesNotContain(cell);
        }
    }
}
