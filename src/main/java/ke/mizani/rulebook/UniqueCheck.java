package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.CaseRegions.Area;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableProblem.Level;

/** Looks for cases of a table of hit policy unique that no row answers, or more than one. */
final class UniqueCheck {

    private final DecisionTable table;
    private final CaseRegions regions;
    private final Domain domain;
    private final FindingMaker maker;
    private final List<TableFinding> findings = new ArrayList<>();
    private final Map<Set<String>, List<Area>> clashes = new LinkedHashMap<>();
    private final Set<Set<String>> answers = new LinkedHashSet<>();
    private final List<Map<String, String>> silent = new ArrayList<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final Set<Map<String, String>> answeredWords = new LinkedHashSet<>();

    UniqueCheck(AskedTables asked, DecisionTable table) {
        this.table = table;
        regions = new CaseRegions(asked, table);
        domain = new Domain(asked, table, regions.grid());
        maker = new FindingMaker(asked, table, regions.grid());
    }

    List<TableFinding> findings() {
        regions.grid().words().forEach(this::words);
        silent.forEach(this::noRow);
        new Clashes(table, maker, answers).findings(clashes).forEach(findings::add);
        findings.addAll(maker.unreachable(answers));
        return findings;
    }

    private void words(Map<String, String> words) {
        List<Area> gaps = new ArrayList<>();
        List<Area> untimely = new ArrayList<>();
        List<Area> several = new ArrayList<>();
        boolean begun = false;
        for (InForce slice : regions.slices()) {
            List<Area> areas = regions.of(words, slice);
            areas.forEach(area -> answers.add(area.cells()));
            areas.stream().filter(area -> area.cells().size() > 1).forEach(several::add);
            boolean any = areas.stream().anyMatch(area -> !area.cells().isEmpty());
            if (any) {
                begun = true;
                CaseRegions.joined(untimely)
                        .forEach(gap -> add(Kind.GAP_IN_TIME, Level.MUST_FIX, gap));
                untimely.clear();
                gaps.addAll(domain.gaps(areas, words, slice));
            } else if (begun && domain.inForce(words, slice)) {
                untimely.addAll(areas);
            }
        }
        if (begun) {
            words.forEach((property, word) -> answered.add(property + "=" + word));
            answeredWords.add(words);
        } else {
            silent.add(words);
        }
        CaseRegions.joined(untimely).forEach(gap -> add(Kind.ENDS, Level.PLEASE_LOOK, gap));
        CaseRegions.joined(gaps).forEach(gap -> add(Kind.GAP, Level.MUST_FIX, gap));
        CaseRegions.joined(several)
                .forEach(
                        area ->
                                clashes.computeIfAbsent(area.cells(), none -> new ArrayList<>())
                                        .add(area));
    }

    private void add(Kind kind, Level level, Area area) {
        findings.add(maker.gap(kind, level, area));
    }

    /**
     * A row of another sheet that is named nowhere, and the other word of a fixed choice: whether
     * they are meant to be left out, nobody but the officer can tell.
     */
    private void noRow(Map<String, String> words) {
        Map<String, String> nowhere = new LinkedHashMap<>();
        words.forEach(
                (property, word) -> {
                    if (domain.namesRows(property) && !answered.contains(property + "=" + word)) {
                        nowhere.put(property, word);
                    }
                });
        if (nowhere.isEmpty() && !domain.otherChoiceIn(words, answeredWords)) {
            return;
        }
        TableFinding finding =
                maker.noRow(Level.FOR_INFORMATION, words, nowhere.isEmpty() ? words : nowhere);
        boolean told =
                findings.stream()
                        .anyMatch(
                                f ->
                                        f.kind() == Kind.NO_ROW
                                                && f.region().equals(finding.region()));
        if (!told) {
            findings.add(finding);
        }
    }
}
