package ke.mizani.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableProblem.Code;
import ke.mizani.rulebook.TableProblem.Level;

/**
 * Faults between rows that are seen both in the cells and in the answers, each told once: where the
 * answers show it, with the case; where it keeps bands from being asked at all, in its cell.
 *
 * @param tables the rows
 * @param problems what was found in the cells
 * @param all what was found in the answers
 */
record ToldOnce(Tables tables, List<TableProblem> problems, List<TableFinding> all) {

    private static final Set<Kind> CLASHES =
            EnumSet.of(Kind.CONFLICT, Kind.OVERLAP, Kind.SAME, Kind.SHADOWED);

    private static final Set<Code> OF_LADDERS =
            EnumSet.of(
                    Code.TWO_ROWS_AT_ONCE,
                    Code.SCHEME_NOT_IN_FORCE,
                    Code.BAND_GAP,
                    Code.BAND_ORDER);

    private static final String SCHEME = "Scheme";

    /** What is found in the answers and does not merely follow from a fault in a cell. */
    List<TableFinding> findings() {
        return all.stream().filter(f -> !ofBrokenLadder(f) && !isFaultOfCells(f)).toList();
    }

    /** Bands whose ladder is broken answer nothing: that says nothing new. */
    private boolean ofBrokenLadder(TableFinding finding) {
        return isOf(finding, ScoringTables.BANDS)
                && problems.stream()
                        .filter(p -> p.sheet().equals(ScoringTables.BANDS.sheet()))
                        .filter(p -> OF_LADDERS.contains(p.code()))
                        .map(p -> schemeOf(p.cell()))
                        .anyMatch(schemeOf(finding)::equals);
    }

    private static boolean isOf(TableFinding finding, TableDefinition sheet) {
        return finding.table().workbook().equals(sheet.workbook())
                && finding.table().sheet().equals(sheet.sheet());
    }

    private Optional<String> schemeOf(TableFinding finding) {
        return Optional.ofNullable(finding.region().words().get(SCHEME))
                .or(
                        () ->
                                finding.rows().stream()
                                        .findFirst()
                                        .flatMap(r -> schemeOf(r.row().cell())));
    }

    private Optional<String> schemeOf(String cell) {
        String number = cell.replaceAll("\\D", "");
        return tables.of(ScoringTables.BANDS).stream()
                .filter(row -> String.valueOf(row.number()).equals(number))
                .findFirst()
                .flatMap(row -> row.find(SCHEME));
    }

    /** Two rows that may not be in force together are a fault whatever they answer. */
    private boolean isFaultOfCells(TableFinding finding) {
        return finding.level() != Level.MUST_FIX
                && problems.stream().anyMatch(p -> isSame(p, finding));
    }

    private static boolean isSame(TableProblem problem, TableFinding finding) {
        return problem.code() == Code.TWO_ROWS_AT_ONCE
                && CLASHES.contains(finding.kind())
                && problem.workbook().equals(finding.table().workbook())
                && problem.sheet().equals(finding.table().sheet())
                && finding.rows().stream().anyMatch(r -> r.row().cell().equals(problem.cell()));
    }

    /** What is found in the cells and is not told better by a finding with a case. */
    static List<TableProblem> besides(List<TableFinding> findings, List<TableProblem> problems) {
        return problems.stream()
                .filter(p -> findings.stream().noneMatch(finding -> isSame(p, finding)))
                .toList();
    }
}
