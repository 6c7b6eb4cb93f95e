package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ke.mizani.web.CellTexts.Piece;
import org.junit.jupiter.api.Test;

/** Cells that a sentence names lead to the sheet that shows them. */
class CellTextsTest {

    @Test
    void each_cell_of_a_sentence_leads_to_its_sheet() {
        assertThat(CellTexts.cells("by [index.xlsx!index-versions!A10] and no more", "17e0"))
                .containsExactly(
                        new Piece("by [", ""),
                        new Piece(
                                "index.xlsx!index-versions!A10",
                                "/rulebook/versions/17e0/index.xlsx/index-versions#A10"),
                        new Piece("] and no more", ""));
    }

    @Test
    void a_cell_without_its_workbook_is_one_of_the_workbook_meant() {
        Piece named =
                new Piece(
                        "requirements!A58",
                        "/rulebook/versions/17e0/competencies.xlsx/requirements#A58");
        assertThat(CellTexts.cellsOf("requirements!A58", "17e0", "competencies.xlsx"))
                .containsExactly(named);
        assertThat(CellTexts.cells("requirements!A58", "17e0"))
                .containsExactly(new Piece("requirements!A58", ""));
    }

    @Test
    void what_names_no_cell_stays_as_it_is() {
        assertThat(CellTexts.cells("Stop! A10 is late", "17e0"))
                .containsExactly(new Piece("Stop! A10 is late", ""));
        assertThat(CellTexts.cells("", "17e0")).isEqualTo(List.of());
    }
}
