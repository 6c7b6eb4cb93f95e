package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.finding.Finding;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the legal audit counts, of the real cases as they stood at the end of 2025. */
class LegalAuditTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final List<Finding> FINDINGS = ToldFindings.realCases(DAY).findings();
    private static final Compliance TABLE = Compliance.of(FINDINGS, DAY);

    @Test
    void every_field_counts_the_findings_behind_it() {
        int counted =
                TABLE.fields().stream()
                        .mapToInt(
                                field -> {
                                    List<Finding> behind =
                                            Compliance.counted(FINDINGS, DAY).stream()
                                                    .filter(
                                                            one ->
                                                                    one.duty()
                                                                            .clause()
                                                                            .id()
                                                                            .equals(field.row()))
                                                    .filter(
                                                            one ->
                                                                    Compliance.quarter(one)
                                                                            .equals(field.column()))
                                                    .toList();
                                    assertThat(behind).hasSize(field.due());
                                    assertThat(behind.stream().filter(one -> !one.breach()))
                                            .hasSize(field.met());
                                    return behind.size();
                                })
                        .sum();
        assertThat(counted).isPositive().isEqualTo(Compliance.counted(FINDINGS, DAY).size());
    }

    @Test
    void earlier_years_are_left_out_with_the_provisions_of_which_nothing_is_left() {
        Compliance later = TABLE.from(new FinancialYear(2023));

        assertThat(later.quarters()).isNotEmpty().allMatch(one -> one.compareTo("2023/24") > 0);
        assertThat(later.rows()).hasSizeLessThan(TABLE.rows().size());
        assertThat(later.rows())
                .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(later.quarters()));
        assertThat(TABLE.from(new FinancialYear(2013))).isEqualTo(TABLE);
    }

    @Test
    void a_repetition_is_one_office_missing_one_provision_in_two_matters_or_quarters() {
        List<RepeatedBreach> repeated = RepeatedBreach.of(FINDINGS, DAY);

        assertThat(repeated)
                .anySatisfy(
                        one -> {
                            assertThat(one.office()).isEqualTo("Clerk as Secretary to the Board");
                            assertThat(one.matters())
                                    .contains("kisumu-budget-2018-19", "kisumu-budget-2019-20");
                        });
        Set<List<String>> groups = new HashSet<>();
        for (RepeatedBreach one : repeated) {
            assertThat(one.findings()).hasSizeGreaterThan(1).allMatch(Finding::breach);
            assertThat(one.matters().size() + one.quarters().size()).isGreaterThan(2);
            assertThat(groups.add(List.of(one.clause(), one.office()))).isTrue();
        }
    }

    @Test
    void the_files_have_the_same_numbers() throws IOException {
        ComplianceFile file = new ComplianceFile(TABLE, RepeatedBreach.of(FINDINGS, DAY));

        assertThat(file.csv().lines()).hasSize(1 + TABLE.fields().size());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.workbook()))) {
            assertThat(workbook.getSheet("compliance").getLastRowNum())
                    .isEqualTo(TABLE.fields().size());
            assertThat(workbook.getSheet("repeated").getLastRowNum())
                    .isEqualTo(
                            RepeatedBreach.of(FINDINGS, DAY).stream()
                                    .mapToInt(one -> one.findings().size())
                                    .sum());
        }
    }
}
