package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.Sitting;
import ke.mizani.rulebook.TableProblem.Code;
import org.junit.jupiter.api.Test;

class SittingTableTest {

    private static final Map<String, String> PLENARY =
            Map.of(
                    "Date", "2026-02-10",
                    "Session", "Fifth session, first part",
                    "Kind", "plenary",
                    "Announced on", "2026-01-20",
                    "Source", "sessional calendar");

    private static RulebookSource with(List<Map<String, String>> rows) throws IOException {
        return Workbooks.with(
                "sittings.xlsx",
                StyledWorkbook.write(
                        "sittings.xlsx", Map.of("sittings", rows), WorkbookTexts.ENGLISH));
    }

    private static Map<String, String> changed(String label, String value) {
        Map<String, String> row = new HashMap<>(PLENARY);
        row.put(label, value);
        return row;
    }

    @Test
    void no_sitting_is_announced_in_the_shipped_workbook() {
        Tables tables = RulebookReading.read(Workbooks.shipped());

        assertThat(tables.of(SittingTable.SITTINGS)).isEmpty();
    }

    @Test
    void a_row_is_an_announced_sitting() throws Exception {
        Tables tables =
                RulebookReading.read(
                        with(
                                List.of(
                                        PLENARY,
                                        Map.of(
                                                "Date", "2026-02-11",
                                                "Session", "Special sitting",
                                                "Kind", "special",
                                                "Announced on", "2026-02-05",
                                                "Withdrawn on", "2026-02-09",
                                                "Source", "Gazette notice"))));

        assertThat(SittingTable.sittings(tables.of(SittingTable.SITTINGS)))
                .containsExactly(
                        new Sitting(
                                LocalDate.of(2026, 2, 10),
                                "Fifth session, first part",
                                Sitting.Kind.PLENARY,
                                LocalDate.of(2026, 1, 20),
                                Optional.empty(),
                                "sessional calendar",
                                "sittings.xlsx!sittings!A2"),
                        new Sitting(
                                LocalDate.of(2026, 2, 11),
                                "Special sitting",
                                Sitting.Kind.SPECIAL,
                                LocalDate.of(2026, 2, 5),
                                Optional.of(LocalDate.of(2026, 2, 9)),
                                "Gazette notice",
                                "sittings.xlsx!sittings!A3"));
    }

    @Test
    void a_day_stands_once() throws Exception {
        assertThat(Workbooks.problems(with(List.of(PLENARY, PLENARY))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.DUPLICATE_ID))
                .satisfies(problem -> assertThat(problem.cell()).isEqualTo("A3"));
    }

    @Test
    void a_kind_that_is_not_known_is_refused() throws Exception {
        assertThat(Workbooks.problems(with(List.of(changed("Kind", "plenry")))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.NOT_IN_VOCABULARY))
                .satisfies(problem -> assertThat(problem.cell()).isEqualTo("C2"));
    }

    @Test
    void a_sitting_without_a_day_of_announcement_is_refused() throws Exception {
        assertThat(Workbooks.problems(with(List.of(changed("Announced on", "")))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.EMPTY_CELL))
                .satisfies(problem -> assertThat(problem.cell()).isEqualTo("D2"));
    }
}
