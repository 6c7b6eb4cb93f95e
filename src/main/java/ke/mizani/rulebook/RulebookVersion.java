package ke.mizani.rulebook;

import java.util.List;

/** The rows of one version of a rulebook, read and checked, with the address of each cell. */
public final class RulebookVersion {

    private final RulebookSource source;
    private final Tables tables;

    private RulebookVersion(RulebookSource source, Tables tables) {
        this.source = source;
        this.tables = tables;
    }

    /**
     * Reads and checks the workbooks, without compiling them.
     *
     * @throws RulebookRefused with every fault found
     */
    public static RulebookVersion read(RulebookSource source) {
        return new RulebookVersion(source, RulebookReading.read(source));
    }

    /** Where the workbooks were found. */
    public String name() {
        return source.name();
    }

    /** Names their content. */
    public String hash() {
        return source.hash();
    }

    /** The tables, in the order of the rulebook. */
    public List<TableView> views() {
        return Tables.DEFINITIONS.stream().map(table -> TableView.of(table, tables)).toList();
    }

    /**
     * The content of one of its workbooks.
     *
     * @throws IllegalArgumentException if it has none of that name
     */
    public byte[] workbook(String file) {
        byte[] content = source.workbooks().get(file);
        if (content == null) {
            throw new IllegalArgumentException("no workbook " + file);
        }
        return content.clone();
    }

    RulebookSource source() {
        return source;
    }

    Tables tables() {
        return tables;
    }
}
