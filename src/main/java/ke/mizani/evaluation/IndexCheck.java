package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Holder;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexVersion;
import ke.mizani.policy.Level;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Rolls the lines of contracts up to productivity indices: officer, department, Assembly. Officers
 * of an office that has the contract of the Assembly, its Members, are parts of the Assembly.
 */
public final class IndexCheck {

    private final Decision<IndexVersion> version;
    private final Decision<ScoringScheme> scheme;
    private final NamedPeriod period;
    private final List<Decision<Band>> bands;
    private final IndexMetrics metrics;
    private final IndexAssembling assembling;

    /**
     * @param rulebook the rows in force at the end of the period decide
     * @param period financial year or quarter
     * @throws ke.mizani.rulebook.NoSingleRow if no formula of the index is in force then
     */
    public IndexCheck(Rulebook rulebook, NamedPeriod period) {
        this.period = period;
        version = rulebook.index().version(period.lastDay());
        scheme = rulebook.scheme(version.value().scheme(), period.lastDay());
        bands = rulebook.bands(scheme.value().code(), period.lastDay());
        metrics = new IndexMetrics(rulebook, scheme.value(), period);
        assembling = new IndexAssembling(rulebook, version, scheme, period);
    }

    /** The indices that the scorecards of the period give. */
    public PeriodIndex of(List<Scorecard> cards) {
        Map<Level, List<Scorecard>> byLevel =
                cards.stream()
                        .collect(Collectors.groupingBy(card -> card.contract().holder().level()));
        List<Scorecard> top = byLevel.getOrDefault(Level.ASSEMBLY, List.of());
        List<Scorecard> middle = byLevel.getOrDefault(Level.DEPARTMENT, List.of());
        List<IndexNode> officers = officers(byLevel.getOrDefault(Level.INDIVIDUAL, List.of()));
        Set<String> houses = offices(top);
        List<IndexNode> departments = departments(middle, officers, houses);
        List<IndexNode> members =
                officers.stream().filter(o -> houses.contains(o.holder().office())).toList();
        Holder house = holder(Level.ASSEMBLY, top, String.join("+", houses));
        IndexNode assembly = assembling.node(house, metrics.of(top), members, departments);
        return new PeriodIndex(period, version, scheme, bands, assembly, departments, officers);
    }

    private List<IndexNode> officers(List<Scorecard> cards) {
        List<IndexNode> officers = new ArrayList<>();
        Function<Scorecard, String> person =
                card -> card.contract().holder().person().orElse(card.contract().id());
        grouped(cards, card -> person.apply(card) + " " + card.contract().holder().office())
                .values()
                .forEach(
                        own -> {
                            Holder holder = holder(Level.INDIVIDUAL, own, person.apply(own.get(0)));
                            officers.add(
                                    assembling.node(holder, metrics.of(own), List.of(), List.of()));
                        });
        return officers;
    }

    private List<IndexNode> departments(
            List<Scorecard> cards, List<IndexNode> officers, Set<String> houses) {
        Map<String, List<Scorecard>> byOffice =
                grouped(cards, card -> card.contract().holder().office());
        Set<String> offices = new TreeSet<>(byOffice.keySet());
        officers.forEach(officer -> offices.add(officer.holder().office()));
        offices.removeIf(office -> houses.contains(office) && !byOffice.containsKey(office));
        List<IndexNode> departments = new ArrayList<>();
        for (String office : offices) {
            List<Scorecard> own = byOffice.getOrDefault(office, List.of());
            List<IndexNode> staff =
                    officers.stream()
                            .filter(officer -> officer.holder().office().equals(office))
                            .filter(officer -> !houses.contains(office))
                            .toList();
            Holder holder = holder(Level.DEPARTMENT, own, office);
            departments.add(assembling.node(holder, metrics.of(own), staff, List.of()));
        }
        return departments;
    }

    private static Map<String, List<Scorecard>> grouped(
            List<Scorecard> cards, Function<Scorecard, String> key) {
        return cards.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static Set<String> offices(List<Scorecard> cards) {
        return cards.stream()
                .map(card -> card.contract().holder().office())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Holder holder(Level level, List<Scorecard> own, String code) {
        if (own.isEmpty()) {
            String name = code.isEmpty() ? "assembly" : code;
            return new Holder(level, name, name, name);
        }
        String office = own.get(0).contract().holder().office();
        return new Holder(level, office, code, own.get(0).contract().holder().post());
    }
}
