package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Objective;
import ke.mizani.rulebook.TableProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of indicators, against the facts of the research it was taken from. */
class KpiCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Rulebook RULEBOOK = Rulebook.load(Workbooks.shipped());

    @Test
    void the_catalogue_has_the_indicators_of_the_research_in_their_order() throws IOException {
        Path facts = Path.of("src/test/resources/ke/mizani/contract/kpi-facts.csv");
        List<String> expected =
                Files.readAllLines(facts).stream()
                        .skip(1)
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(RULEBOOK.kpis())
                .extracting(row -> facts(row.value()))
                .containsExactlyElementsOf(expected);
    }

    private static String facts(Kpi kpi) {
        String facts =
                String.join(
                        ",",
                        kpi.id(),
                        kpi.level().word(),
                        kpi.unit().word(),
                        kpi.direction().word());
        return facts.toLowerCase(Locale.ROOT);
    }

    @Test
    void each_indicator_is_decided_by_its_own_row() {
        RULEBOOK.kpis()
                .forEach(row -> assertThat(RULEBOOK.kpi(row.value().id(), DAY)).isEqualTo(row));
    }

    @Test
    void a_number_that_the_catalogue_does_not_have_has_no_row() {
        assertThat(RULEBOOK.findKpi("KPI-065", DAY)).isEmpty();
        assertThatExceptionOfType(NoSingleRow.class)
                .isThrownBy(() -> RULEBOOK.kpi("KPI-065", DAY))
                .withMessage(
                        "no row of indicators.xlsx!indicators for indicator KPI-065 on 2026-06-30");
    }

    @Test
    void parts_that_the_national_contract_weighs_stand_in_their_row() {
        assertThat(RULEBOOK.kpi("KPI-036", DAY).value().computation().parts())
                .extracting(Kpi.Part::weight)
                .containsExactly(number(10), number(35), number(35), number(20));
        assertThat(RULEBOOK.kpi("KPI-042", DAY).value().computation().parts())
                .extracting(Kpi.Part::weight)
                .containsExactly(number(10), number(20), number(20), number(50));
        assertThat(RULEBOOK.kpi("KPI-043", DAY).value().computation().parts())
                .extracting(Kpi.Part::weight)
                .containsExactly(number(70), number(30));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void the_register_has_the_objectives_of_the_policy() {
        assertThat(RULEBOOK.objectives())
                .filteredOn(entry -> entry.kind() == Objective.Kind.OBJECTIVE)
                .extracting(Objective::id)
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(8).map(n -> "PMP-1.4-" + n).toList());
        assertThat(RULEBOOK.objectives())
                .extracting(Objective::id)
                .contains("PMP-2.1-2", "PMP-2.3.4", "PMP-4.2");
    }

    @ParameterizedTest(name = "without {1}")
    @CsvSource({
        "G10, definition",
        "H10, formula",
        "Q10, unit",
        "R10, direction",
        "S10, data needed",
        "T10, collection method",
        "U10, clause",
    })
    void an_indicator_that_lacks_a_part_of_the_manual_is_refused(String cell, String lacks) {
        assertThat(faults(cell, "")).as(lacks).containsExactly(cell + " " + Code.EMPTY_CELL);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "N45, Identified 10; Re-engineered 90,  '', two parts of 100",
        "N45, Identified 10; Re-engineered 89,  NOT_FOR_THIS_KIND, parts of 99",
        "N45, Identified 10; Re-engineered 91,  NOT_FOR_THIS_KIND, parts of 101",
        "N45, Identified; Re-engineered 100,    NOT_FOR_THIS_KIND, a part without weight",
        "U10, PMP-2.1-9,                        NOT_IN_VOCABULARY, no such provision",
        "K10, bill-read,                        NOT_IN_VOCABULARY, no such event",
        "I10, average,                          NOT_IN_VOCABULARY, no such measure",
        "O65, KPI-053|KPI-999,                  NOT_IN_VOCABULARY, no such indicator",
    })
    void a_word_or_weight_that_does_not_fit_is_refused_at_its_cell(
            String cell, String value, String code, String because) {
        List<String> expected = code.isEmpty() ? List.of() : List.of(cell + " " + code);
        assertThat(faults(cell, value)).as(because).isEqualTo(expected);
    }

    private static List<String> faults(String cell, String value) {
        RulebookSource edited =
                Workbooks.edited(
                        "indicators.xlsx",
                        w -> Workbooks.cell(w, "indicators", cell).setCellValue(value));
        return Workbooks.problems(edited).stream()
                .map(problem -> problem.cell() + " " + problem.code())
                .toList();
    }
}
