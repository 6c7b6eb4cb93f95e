package ke.mizani.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;

/**
 * What names a breached duty for good: the matter, the duty in whatever wording, and where its
 * clock started several times which start.
 *
 * @param known the cases that there are, by subject
 */
record BreachSubjects(Map<String, Breach> known) {

    private static final String AGAIN = " again ";

    static BreachSubjects of(List<Breach> cases) {
        return new BreachSubjects(
                cases.stream()
                        .collect(Collectors.toMap(breach -> breach.file().subject(), one -> one)));
    }

    /** The verdicts on duties of the Assembly itself, by subject. */
    static Map<String, Finding> verdicts(List<Finding> findings) {
        Map<String, List<Finding>> starts =
                findings.stream()
                        .filter(Finding::bindsAssembly)
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.matter() + " " + finding.duty().family(),
                                        TreeMap::new,
                                        Collectors.toCollection(ArrayList::new)));
        Map<String, Finding> bySubject = new TreeMap<>();
        starts.forEach(
                (subject, all) -> {
                    all.sort(Comparator.comparing(BreachSubjects::start));
                    for (int i = 0; i < all.size(); i++) {
                        bySubject.put(i == 0 ? subject : subject + " " + (i + 1), all.get(i));
                    }
                });
        return bySubject;
    }

    private static LocalDate start(Finding finding) {
        return finding.trigger().map(Occurrence::date).or(finding::due).orElse(LocalDate.MIN);
    }

    /** The duty that a case is about. */
    static String duty(Breach breach) {
        return breach.file().subject().split(AGAIN, 2)[0];
    }

    /**
     * The subject of the case to be opened for a breached duty; empty if there is one. What was
     * closed as no breach is opened anew if it is one after all.
     */
    Optional<String> toOpen(String duty) {
        String subject = duty;
        for (int count = 2; known.containsKey(subject); count++) {
            Breach before = known.get(subject);
            boolean over =
                    before != null
                            && before.outcome().filter(BreachOutcome.NO_BREACH::equals).isPresent();
            if (!over) {
                return Optional.empty();
            }
            subject = duty + AGAIN + count;
        }
        return Optional.of(subject);
    }
}
