package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows the scorecards of an office's contracts, from contract and activity files. */
class FollowUpTest {

    private static final String SHIPPED =
            "src/test/resources/examples/contracts-2025-26/activities.csv";
    private static final String HEADER =
            "activity_id,date,office,person,matter,matter_type,event,indicator,quantity,of,evidence,note,recorded_on\n";

    @TempDir private Path folder = Path.of("");

    private Shell.Answer evaluate(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "evaluate",
                                "--contracts",
                                folder.toString(),
                                "--activities",
                                folder.resolve("rows.csv").toString()));
        words.addAll(List.of(more));
        if (!words.contains("--period")) {
            words.addAll(List.of("--period", "2025/26"));
        }
        if (!words.contains("--as-of")) {
            words.addAll(List.of("--as-of", "2026-07-31"));
        }
        return Shell.run(words.toArray(String[]::new));
    }

    private String contract(String name, String scheme, String signed, String... lines)
            throws IOException {
        return contract(name, scheme, "2025/26", 1, signed, lines);
    }

    private String contract(
            String name, String scheme, String year, int version, String signed, String... lines)
            throws IOException {
        String slug = year.replace('/', '-');
        StringBuilder text = new StringBuilder();
        text.append("id: ").append(name).append('-').append(slug).append('\n');
        text.append("title: Contract of ").append(name).append('\n');
        text.append("financial_year: ").append(year).append("\nversion: ").append(version);
        text.append("\nscheme: ").append(scheme).append("\nholder:\n  post: Post\n");
        text.append("  office: ").append(name).append("\n  level: department\n");
        text.append("with: Clerk\n");
        text.append(signed.isEmpty() ? "" : "signed: " + signed + "\n").append("criteria:\n");
        text.append("  - id: C\n    name: Core\n    weight: 100\n    indicators:\n");
        for (String line : lines) {
            String[] part = line.split(" ", -1);
            text.append("      - id: ").append(part[0]).append("\n        kpi: KPI-039\n");
            text.append("        name: Line ").append(part[0]).append("\n        unit: No.\n");
            text.append("        weight: ").append(part[1]).append("\n        direction: ");
            text.append(part[3]).append("\n        baseline: 1\n        targets:\n");
            text.append("          annual: ").append(part[2]);
            text.append("\n          cumulative: no\n        measure:\n          kind: sum\n");
            text.append("        clause: PMP-1.6\n        evidence: Register\n");
        }
        String file = name + "-" + slug + "-v" + version + ".yaml";
        Files.writeString(folder.resolve(file), text);
        return file;
    }

    private void rows(String... rows) throws IOException {
        Files.writeString(folder.resolve("rows.csv"), HEADER + String.join("\n", rows) + "\n");
    }

    private static String row(String id, String day, String line, String quantity, String rest) {
        return String.join(",", id, day, "clerk,,,,", line, quantity, "", rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sw"})
    void a_scorecard_fits_on_paper(String language) {
        Shell.Answer answer =
                Shell.run(
                        "evaluate",
                        "--contracts",
                        "contracts/2025-26",
                        "--activities",
                        SHIPPED,
                        "--period",
                        "2025/26",
                        "--as-of",
                        "2026-07-31",
                        "--radar",
                        "0.5",
                        "--language",
                        language);

        assertThat(answer.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void nothing_in_the_shipped_year_is_to_be_looked_at() {
        Shell.Answer answer =
                Shell.run(
                        "evaluate",
                        "--contracts",
                        "contracts/2025-26",
                        "--activities",
                        SHIPPED,
                        "--period",
                        "2025/26",
                        "--as-of",
                        "2026-07-31");

        assertThat(answer.out()).doesNotContain("To look at");
    }

    @ParameterizedTest(name = "seen on {0}, signed \"{1}\": {3}")
    @CsvSource({
        "2026-06-29, 2025-07-31, 50, Nothing is recommended: the period is not over",
        "2026-06-30, 2025-07-31, 50, A plan to turn the results around",
        "2026-07-31, '', 50, Nothing is recommended: the contract is not signed",
        "2026-07-31, 2025-07-31, '', Ranking as a poor performer",
    })
    void nothing_is_recommended_on_half_a_ground(
            String asOf, String signed, String achieved, String said) throws IOException {
        contract("clerk", "institutional", signed, "CLK-1 100 200 higher");
        rows(
                achieved.isEmpty()
                        ? row("A1", "2026-05-01", "OTH-1", "1", "Log,,")
                        : row("A1", "2026-05-01", "CLK-1", achieved, "Log,,"));

        assertThat(evaluate("--as-of", asOf).said()).contains(said);
    }

    @Test
    void a_recommendation_names_its_office_provision_and_cell_and_takes_no_effect()
            throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 200 higher");
        rows(row("A1", "2026-05-01", "CLK-1", "90", "Log,,"));

        assertThat(evaluate().said())
                .contains(
                        "Recommended, for the office named to confirm; nothing takes effect by itself")
                .contains("to be confirmed by: County Assembly Service Board")
                .contains("Productivity Mainstreaming Policy 2025, 4.2 (confirmed: partly)")
                .contains("[consequences.xlsx!consequences!A23]");
        assertThat(evaluate("--format", "json").out())
                .contains("\"effect\" : \"none, until the office named confirms it\"");
    }

    @ParameterizedTest(name = "the year before achieved {0} of 200: the second poor year {1}")
    @CsvSource({"90, true", "120, false"})
    void a_second_poor_year_is_told_from_the_first(String before, boolean second)
            throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 200 higher");
        contract("clerk", "institutional", "2024/25", 1, "2024-07-31", "CLK-1 100 200 higher");
        rows(
                row("A1", "2026-05-01", "CLK-1", "90", "Log,,"),
                row("A2", "2025-05-01", "CLK-1", before, "Log,,"));
        Shell.Answer answer = evaluate();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.said().contains("What the contract itself provides")).isEqualTo(second);
        assertThat(answer.said().contains("2 times in a row")).isEqualTo(second);
        assertThat(answer.out()).doesNotContain("outside its year");
    }

    @ParameterizedTest(name = "recorded on {0}: {1}")
    @CsvSource({"2026-04-15, false", "2026-04-16, true"})
    void a_row_recorded_after_the_deadline_is_told_and_still_counts(String day, boolean late)
            throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 100 higher");
        rows(row("A1", "2026-02-01", "CLK-1", "100", "Log,," + day));
        Shell.Answer answer = evaluate();

        assertThat(answer.said().contains("1 row was recorded later than 15 days after the end"))
                .isEqualTo(late);
        assertThat(answer.said().contains("rows.csv line 2")).isEqualTo(late);
        assertThat(answer.said()).contains("Composite score 3.0000");
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource({"2025-06-30, true", "2025-07-01, false", "2026-06-30, false", "2026-07-01, true"})
    void a_row_dated_outside_the_year_is_told(String day, boolean outside) throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 100 higher");
        rows(
                row("A1", "2026-02-01", "CLK-1", "100", "Log,,"),
                row("A2", day, "CLK-1", "50", "Log,,"));

        assertThat(evaluate().said().contains("dated outside its year")).isEqualTo(outside);
    }

    @ParameterizedTest(name = "{0}, {1} and {2}, {3}: {4}")
    @CsvSource({
        "CLK-1, 5, CLK-2, 5, Letter No. 12 of the Treasury, true",
        "CLK-1, 5, CLK-2, 7, Letter CAK/FIN/12, true",
        "CLK-1, 5, CLK-1, 7, Letter Ref. CAK/FIN/12, true",
        "CLK-1, 5, CLK-2, 7, Kenya Gazette, false",
        "CLK-1, 5, CLK-2, 7, 'Voucher register, quarter 3', false",
        "CLK-1, 5, CLK-1, 5, Voucher register 2025/26, false",
        "CLK-1, 5, CLK-2, 5, 'Voucher register, quarter 3', true",
    })
    void one_document_that_proves_two_claims_is_told(
            String line, String quantity, String other, String more, String evidence, boolean told)
            throws IOException {
        contract(
                "clerk", "institutional", "2025-07-31", "CLK-1 50 10 higher", "CLK-2 50 10 higher");
        String day = line.equals(other) ? "2026-02-03" : "2026-02-02";
        rows(
                row("A1", "2026-02-02", line, quantity, '"' + evidence + "\",,"),
                row("A2", day, other, more, '"' + evidence + "\",,"));

        assertThat(evaluate().said().contains("One piece of evidence")).isEqualTo(told);
    }

    @ParameterizedTest(name = "entered again on {0}: {1}")
    @CsvSource({"2026-02-02, true", "2026-02-03, false"})
    void a_row_entered_twice_is_told(String day, boolean told) throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 10 higher");
        rows(
                row("A1", "2026-02-02", "CLK-1", "5", "Log,,"),
                row("A2", day, "CLK-1", "5", " LOG.,,"));

        assertThat(evaluate().said().contains("have the same day, figure and evidence"))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} from 100 to {1}, signed on {2}: {3}")
    @CsvSource({
        "higher, 90, 2025-12-31, false",
        "higher, 90, 2026-01-01, true",
        "higher, 110, 2026-01-01, false",
        "lower, 110, 2026-01-01, true",
        "lower, 90, 2026-01-01, false",
    })
    void a_target_lowered_late_is_told(String direction, String target, String signed, boolean late)
            throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 100 " + direction);
        String file =
                contract(
                        "clerk",
                        "institutional",
                        "2025/26",
                        2,
                        signed,
                        "CLK-1 100 " + target + " " + direction);
        rows(row("A1", "2026-02-02", "CLK-1", "50", "Log,,"));
        Shell.Answer answer = evaluate();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.said().contains("targets.annual was 100 and is " + target))
                .isEqualTo(late);
        if (late) {
            assertThat(answer.said())
                    .contains(file + " line ")
                    .contains("criteria[1].indicators[1].targets.annual");
        }
    }

    @ParameterizedTest(name = "signed on {0}, seen on {1}, the target is {2}")
    @CsvSource({
        "2026-06-30, 2026-07-31, 80",
        "2026-07-01, 2026-07-31, 100",
        "'', 2026-07-31, 100",
        "2026-03-01, 2026-02-28, 100",
        "2026-03-01, 2026-03-01, 80",
    })
    void the_version_in_force_at_the_end_of_the_period_counts(
            String signed, String asOf, String target) throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 100 higher");
        contract("clerk", "institutional", "2025/26", 2, signed, "CLK-1 100 80 higher");
        rows(row("A1", "2026-02-02", "CLK-1", "50", "Log,,"));
        Shell.Answer answer = evaluate("--as-of", asOf);

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains(target + " No.");
        assertThat(answer.said()).contains("counts; not counted: version");
    }

    @Test
    void a_version_that_is_there_twice_is_a_fault() throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 100 higher");
        String first = Files.readString(folder.resolve("clerk-2025-26-v1.yaml"));
        Files.writeString(folder.resolve("copy.yaml"), first);
        rows(row("A1", "2026-02-02", "CLK-1", "50", "Log,,"));

        assertThat(evaluate().err())
                .contains("version: DUPLICATE_ID (found \"clerk-2025-26, version 1\")");
    }

    @ParameterizedTest(name = "within {0}: {1}")
    @CsvSource({"0.0099, false", "0.01, true", "0.5, true"})
    void the_radar_finds_who_lies_within_a_distance(String distance, boolean found)
            throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 200 higher");
        rows(row("A1", "2026-02-02", "CLK-1", "199", "Log,,"));

        assertThat(
                        evaluate("--radar", distance)
                                .said()
                                .contains(
                                        "3.01 is Good, 0.01 from the limit 3 between Very Good and Good,"
                                                + " on its worse side; 3 itself is Very Good"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "-1", "1e3", "0,5", "٣"})
    void a_distance_is_a_plain_number(String distance) throws IOException {
        contract("clerk", "institutional", "2025-07-31", "CLK-1 100 200 higher");
        rows(row("A1", "2026-02-02", "CLK-1", "199", "Log,,"));
        Shell.Answer answer = evaluate("--radar", distance);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("is not a distance such as 0.05");
    }
}
