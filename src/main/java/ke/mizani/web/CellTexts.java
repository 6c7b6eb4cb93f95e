package ke.mizani.web;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that name cells of the rulebook, in pieces of which each name leads to its cell. */
@TemplateExtension
final class CellTexts {

    private static final Pattern CELL =
            Pattern.compile("(?:([a-z0-9-]+\\.xlsx)!)?([a-z][a-z0-9-]*)!([A-Z]+[0-9]+)");

    private CellTexts() {}

    /**
     * A piece of a text.
     *
     * @param path where the cell is that it names; empty: it names none
     */
    public record Piece(String text, String path) {}

    /** The pieces of a text whose cells all tell their workbook. */
    static List<Piece> cells(String text, String rulebook) {
        return cellsOf(text, rulebook, "");
    }

    /**
     * The pieces of a text.
     *
     * @param workbook of cells that are named by sheet and place alone
     */
    static List<Piece> cellsOf(String text, String rulebook, String workbook) {
        List<Piece> pieces = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        int from = 0;
        while (cell.find()) {
            String prefix = cell.group(1) == null ? workbook + "!" : "";
            String path = CellLink.of(rulebook, prefix + cell.group());
            pieces.add(new Piece(text.substring(from, cell.start()), ""));
            pieces.add(new Piece(cell.group(), path));
            from = cell.end();
        }
        pieces.add(new Piece(text.substring(from), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
