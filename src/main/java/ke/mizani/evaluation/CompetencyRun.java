package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RowProblem;
import ke.mizani.finding.AssessedLevels;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.performance.CompetencyGaps;

/**
 * One evaluation of competencies.
 *
 * @param viewpoint the day looked at, and what was known
 * @param rulebook hash of the rulebook
 * @param postings who holds a post on that day
 * @param levels what was found, by person and competency
 * @param findings one for each competency that somebody needs
 * @param problems rows that were left out, and why
 * @param defaultSheets the sheets in which rows stand in for those of the official framework
 * @param unused assessments dated after the day looked at, or not known yet
 */
public record CompetencyRun(
        Viewpoint viewpoint,
        String rulebook,
        List<Posting> postings,
        Map<String, Map<String, AssessedLevels>> levels,
        List<CompetencyFinding> findings,
        List<RowProblem> problems,
        Set<String> defaultSheets,
        int unused) {

    public CompetencyRun {
        postings = List.copyOf(postings);
        levels = Map.copyOf(levels);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        defaultSheets = Collections.unmodifiableSet(new LinkedHashSet<>(defaultSheets));
    }

    /** The same run, of those postings only. */
    public CompetencyRun of(Predicate<Posting> wanted) {
        return new CompetencyRun(
                viewpoint,
                rulebook,
                postings.stream().filter(wanted).toList(),
                levels,
                findings.stream().filter(finding -> wanted.test(finding.holder())).toList(),
                problems,
                defaultSheets,
                unused);
    }

    /** What was found of a person in a competency. */
    public AssessedLevels levels(String person, String competency) {
        return Optional.ofNullable(levels.getOrDefault(person, Map.of()).get(competency))
                .orElse(AssessedLevels.NONE);
    }

    /** The findings by person, in the order of the postings. */
    public Map<String, List<CompetencyFinding>> byPerson() {
        return by(Posting::person);
    }

    /** The findings by office, in the order of the postings. */
    public Map<String, List<CompetencyFinding>> byOffice() {
        return by(Posting::office);
    }

    private Map<String, List<CompetencyFinding>> by(Function<Posting, String> name) {
        Map<String, List<CompetencyFinding>> parts = new LinkedHashMap<>();
        for (CompetencyFinding finding : findings) {
            parts.computeIfAbsent(name.apply(finding.holder()), none -> new ArrayList<>())
                    .add(finding);
        }
        return parts;
    }

    /** The gaps of those findings taken together. */
    public static CompetencyGaps gaps(List<CompetencyFinding> findings) {
        return CompetencyGaps.of(findings.stream().map(CompetencyFinding::gap).toList());
    }
}
