package ke.mizani.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Level;
import ke.mizani.policy.Unit;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractFileTest {

    private static final String SOUND =
            """
            id: clerk-2025-26
            title: Office of the Clerk
            financial_year: 2025/26
            version: 1
            scheme: institutional
            holder:
              post: Clerk
              office: clerk
              level: department
            with: Board
            signed: 2025-07-31
            criteria:
              - id: A
                name: Money
                weight: 62.50
                indicators:
                  - id: X-1
                    kpi: KPI-031
                    name: Absorption
                    unit: "%"
                    weight: 22.50
                    direction: higher
                    baseline: 86.4
                    targets:
                      annual: 95
                      q1: 20
                      cumulative: yes
                    measure:
                      kind: ratio
                    clause: PMP-2.1-2
                    evidence: IFMIS
                  - id: X-2
                    kpi: KPI-026
                    name: Review of petitions
                    unit: Days
                    weight: 40
                    direction: lower
                    baseline:
                      none: first year
                    targets:
                      annual: 7
                      cumulative: no
                    measure:
                      kind: mean-days
                      timelines: [PET-01]
                    clause: PET-01
                    evidence: register
                    note: a remark
              - id: B
                name: Service
                weight: 37.5
                indicators:
                  - id: X-3
                    kpi: KPI-042
                    name: Charter
                    unit: "%"
                    weight: 37.5
                    direction: higher
                    baseline: 70
                    targets:
                      annual: 100
                      cumulative: yes
                    measure:
                      kind: milestones
                    sub_indicators:
                      - id: X-3.1
                        name: displayed
                        weight: 33.3
                      - id: X-3.2
                        name: kept
                        weight: 66.7
                    clause: PMP-2.1-2
                    evidence: checklist
            """;

    @Test
    void a_sound_contract_is_read_exactly() {
        ContractFile file = read(SOUND);
        assertThat(file.problems()).isEmpty();
        assertThat(file.digest()).isEqualTo(DigestUtils.sha256Hex(SOUND));

        PerformanceContract contract = file.contract().orElseThrow();
        assertThat(contract.financialYear()).isEqualTo("2025/26");
        assertThat(contract.signed()).contains(LocalDate.of(2025, 7, 31));
        assertThat(contract.holder())
                .isEqualTo(new Holder("Clerk", "clerk", Optional.empty(), Level.DEPARTMENT));
        assertThat(contract.listIndicators())
                .extracting(Indicator::id)
                .containsExactly("X-1", "X-2", "X-3");

        Indicator first = contract.getIndicator("X-1");
        assertThat(first.line()).isEqualTo(17);
        assertThat(first.weight().value()).as("as written").isEqualTo(new BigDecimal("22.50"));
        assertThat(first.target().quarter(1)).contains(new BigDecimal("20"));
        assertThat(first.target().quarter(2)).isEmpty();
        assertThat(first.target().cumulative()).isTrue();
        assertThat(first.unit()).isEqualTo(Unit.PERCENT);

        Indicator second = contract.getIndicator("X-2");
        assertThat(second.baseline()).isEqualTo(new Baseline(Optional.empty(), "first year"));
        assertThat(second.direction()).isEqualTo(Direction.LOWER);
        assertThat(second.measure())
                .isEqualTo(
                        new MeasureRule(
                                MeasureRule.Kind.MEAN_DAYS,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("PET-01")));
    }

    @Test
    void an_indicator_is_found_by_its_own_id_and_by_that_of_its_parts() {
        PerformanceContract contract = read(SOUND).contract().orElseThrow();
        assertThat(contract.findIndicator("X-3.2")).isEqualTo(contract.findIndicator("X-3"));
        assertThat(contract.findIndicator("X-4")).isEmpty();
        assertThatThrownBy(() -> contract.getIndicator("X-4"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("X-4");
    }

    @ParameterizedTest(name = "{1} for {0}: {2} on line {3} at {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "financial_year: 2025/26 | financial_year: 2025/27 | NOT_A_FINANCIAL_YEAR | 3  | financial_year",
                "financial_year: 2025/26 | financial_year: 2025    | NOT_A_FINANCIAL_YEAR | 3  | financial_year",
                "version: 1              | version: 0              | NOT_A_COUNT          | 4  | version",
                "version: 1              | version: first          | NOT_A_COUNT          | 4  | version",
                "scheme: institutional   | schema: institutional   | UNKNOWN_KEY          | 5  | schema",
                "level: department       | level: departmnt        | UNKNOWN_WORD         | 9  | holder.level",
                "level: department       | level: individual       | PERSON_AND_LEVEL     | 7  | holder.person",
                "signed: 2025-07-31      | signed: 2025-06-31      | NOT_A_DATE           | 11 | signed",
                "signed: 2025-07-31      | signed:                 | MISSING_VALUE        | 11 | signed",
                "with: Board             | with: [Board]           | NOT_A_TEXT           | 10 | with",
                "id: A                   | id: A b                 | NOT_AN_ID            | 13 | criteria[1].id",
                "id: X-2                 | id: X-1                 | DUPLICATE_ID         | 32 | criteria[1].indicators[2].id",
                "id: X-3.2               | id: X-1                 | DUPLICATE_ID         | 69 | criteria[2].indicators[1].sub_indicators[2].id",
                "id: B                   | id: A                   | DUPLICATE_ID         | 49 | criteria[2].id",
                "kpi: KPI-031            | kpi: KPI-31             | NOT_AN_ID            | 18 | criteria[1].indicators[1].kpi",
                "unit: Days              | unit: days              | UNKNOWN_WORD         | 35 | criteria[1].indicators[2].unit",
                "direction: lower        | direction: down         | UNKNOWN_WORD         | 37 | criteria[1].indicators[2].direction",
                "weight: 40              | weight: forty           | NOT_A_NUMBER         | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: 4e1             | NOT_A_NUMBER         | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: 0x28            | NOT_A_NUMBER         | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: 0               | WEIGHT_OUT_OF_RANGE  | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: -40             | WEIGHT_OUT_OF_RANGE  | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: 100.01          | WEIGHT_OUT_OF_RANGE  | 36 | criteria[1].indicators[2].weight",
                "weight: 40              | weight: 39.99           | CRITERION_WEIGHT     | 15 | criteria[1].weight",
                "weight: 66.7            | weight: 66.6            | SUB_INDICATOR_WEIGHTS | 66 | criteria[2].indicators[1].sub_indicators",
                "annual: 95              | annual: 0               | ZERO_TARGET          | 25 | criteria[1].indicators[1].targets.annual",
                "annual: 7               | annual: -1              | NEGATIVE_TARGET      | 41 | criteria[1].indicators[2].targets.annual",
                "cumulative: no          | cumulative: perhaps     | NOT_YES_OR_NO        | 42 | criteria[1].indicators[2].targets.cumulative",
                "kind: ratio             | kind: ration            | UNKNOWN_WORD         | 29 | criteria[1].indicators[1].measure.kind",
                "kind: ratio             | kind: milestones        | MEASURE_NEEDS_SUB_INDICATORS | 17 | criteria[1].indicators[1].sub_indicators",
                "kind: ratio             | kind: share-in-time     | MEASURE_NEEDS_TIMELINES | 29 | criteria[1].indicators[1].measure.timelines",
                "kind: mean-days         | kind: mean              | MEASURE_DOES_NOT_USE | 45 | criteria[1].indicators[2].measure.timelines",
                "timelines: [PET-01]     | events: [x]             | MEASURE_NEEDS_TIMELINES | 44 | criteria[1].indicators[2].measure.timelines",
                "timelines: [PET-01]     | timelines: PET-01       | NOT_A_LIST           | 45 | criteria[1].indicators[2].measure.timelines",
                "timelines: [PET-01]     | timelines: [PET 01]     | NOT_AN_ID            | 45 | criteria[1].indicators[2].measure.timelines[1]",
                "none: first year        | nothing: first year     | UNKNOWN_KEY          | 39 | criteria[1].indicators[2].baseline.nothing",
                "baseline: 86.4          | baseline: unknown       | NOT_A_NUMBER         | 23 | criteria[1].indicators[1].baseline",
                "clause: PET-01          | title: PET-01           | UNKNOWN_KEY          | 46 | criteria[1].indicators[2].title",
            })
    void names_each_fault_with_line_and_key(
            String sound, String faulty, Code code, int line, String key) {
        assertThat(SOUND).contains(sound);
        ContractFile file = read(SOUND.replaceFirst("(?m)" + Pattern.quote(sound) + "$", faulty));

        assertThat(file.problems())
                .extracting(ContractProblem::code, ContractProblem::line, ContractProblem::key)
                .contains(tuple(code, line, key));
        assertThat(file.contract()).as("a contract with a fault is not handed out").isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0} is sound: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "signed: 2025-07-31      |                    | signed later",
                "financial_year: 2025/26 | financial_year: 2099/00 | the turn of a century",
                "annual: 7               | annual: 0          | falling towards nothing",
                "none: first year        | none: '40'         | a reason of digits is a reason",
                "baseline: 86.4          | baseline: -3       | a loss",
                "cumulative: no          | cumulative: false  | another word for no",
            })
    void takes_what_is_not_a_fault(String sound, String other, String because) {
        ContractFile file =
                read(SOUND.replaceFirst(Pattern.quote(sound), other == null ? "" : other));
        assertThat(file.problems()).as(because).isEmpty();
    }

    @Test
    void a_falling_target_may_equal_its_baseline() {
        String text = SOUND.replaceFirst("baseline:\\s+none: first year", "baseline: 7");
        assertThat(text).contains("baseline: 7\n");
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void weights_of_99_and_a_half_are_a_fault_of_the_whole() {
        ContractFile file = read(SOUND.replace("weight: 37.5", "weight: 37.0"));
        assertThat(file.problems())
                .extracting(ContractProblem::code, ContractProblem::key, ContractProblem::found)
                .containsExactly(tuple(Code.WEIGHTS_NOT_100, "criteria", "99.50"));
    }

    @Test
    void all_faults_come_at_once_in_the_order_of_the_lines() {
        ContractFile file =
                read(
                        SOUND.replace("version: 1", "version: one")
                                .replace("unit: Days", "unit: Weeks")
                                .replace("weight: 66.7", "weight: much")
                                .replace("title: Office", "titel: Office"));
        assertThat(file.problems())
                .extracting(ContractProblem::line, ContractProblem::code)
                .containsExactly(
                        tuple(1, Code.MISSING_KEY),
                        tuple(2, Code.UNKNOWN_KEY),
                        tuple(4, Code.NOT_A_COUNT),
                        tuple(35, Code.UNKNOWN_WORD),
                        tuple(71, Code.NOT_A_NUMBER));
        assertThat(file.problems().get(1).expected()).isEqualTo("title");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"id", "title", "financial_year", "version", "scheme", "with"})
    void every_heading_must_be_there(String key) {
        assertThat(read(SOUND.replaceFirst("(?m)^" + key + ": .*\n", "")).problems())
                .extracting(ContractProblem::code, ContractProblem::key)
                .containsExactly(tuple(Code.MISSING_KEY, key));
    }

    @Test
    void a_key_given_twice_is_a_fault() {
        assertThat(read(SOUND + "title: Another\n").problems())
                .extracting(ContractProblem::code, ContractProblem::line, ContractProblem::key)
                .containsExactly(tuple(Code.DUPLICATE_KEY, 74, "title"));
    }

    @ParameterizedTest(name = "{0}: {1} on line {2}")
    @CsvSource({
        "'', EMPTY_FILE, 1",
        "'# only a remark\n', EMPTY_FILE, 1",
        "'id: a\n\ttitle: b\n', TAB, 2",
        "'id: [a\ntitle: b\n', NOT_YAML, 2",
        "'id: \"open\n', NOT_YAML, 2",
        "'id: a\n---\nid: b\n', SEVERAL_DOCUMENTS, 2",
        "'id: &a x\ntitle: *a\n', ALIAS, 2",
        "'id: !!javax.script.ScriptEngineManager [x]\n', TAG, 1",
        "'just words', NOT_A_GROUP, 1",
        "'- a\n- b\n', NOT_A_GROUP, 1",
    })
    void refuses_what_is_no_contract(String text, Code code, int line) {
        assertThat(read(text == null ? "" : text).problems())
                .extracting(ContractProblem::code, ContractProblem::line)
                .contains(tuple(code, line));
    }

    @Test
    void a_bomb_of_aliases_is_refused_before_it_goes_off() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i)).append(("*a" + (i - 1) + ", ").repeat(8));
            bomb.append("*a").append(i - 1).append("]\n");
        }
        assertThat(read(bomb.toString()).problems())
                .extracting(ContractProblem::code)
                .containsOnly(Code.ALIAS);
    }

    @Test
    void a_deep_nest_is_refused() {
        assertThat(read("a: " + "[".repeat(5000)).problems())
                .extracting(ContractProblem::code)
                .containsExactly(Code.NOT_YAML);
    }

    @Test
    void a_file_over_half_a_megabyte_is_refused() {
        String filler = "#".repeat(512 * 1024 - SOUND.length() - 1) + "\n";
        assertThat(read(SOUND + filler).problems()).isEmpty();
        assertThat(read(SOUND + "#" + filler).problems())
                .extracting(ContractProblem::code)
                .containsExactly(Code.FILE_TOO_LARGE);
    }

    @Test
    void a_file_not_in_utf_8_is_refused() {
        byte[] latin = SOUND.replace("Board", "Bürgermeister").getBytes(ISO_8859_1);
        assertThat(ContractFile.read("c.yaml", new ByteArrayInputStream(latin)).problems())
                .extracting(ContractProblem::code)
                .containsExactly(Code.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${env:HOME}", "${sys:user.home}", "${file:UTF-8:/etc/hosts}", "${id}"})
    void nothing_in_a_contract_is_looked_up(String text) {
        ContractFile file = read(SOUND.replace("name: Absorption", "name: \"" + text + "\""));
        assertThat(file.contract().orElseThrow().getIndicator("X-1").name()).isEqualTo(text);
    }

    private static ContractFile read(String text) {
        return ContractFile.read("c.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
