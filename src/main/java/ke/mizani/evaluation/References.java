package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Matter;
import ke.mizani.activity.RowProblem;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.contract.SubIndicator;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds rows that name a timeline or an indicator that does not exist, and matters with too many
 * disputed dates.
 */
final class References {

    private static final Set<String> NAME_A_TIMELINE =
            Set.of("deadline-extended", "breach-excused");

    private final Set<String> timelines;
    private final Set<String> indicators;
    private final List<Holder> holders;

    References(Rulebook rulebook, List<PerformanceContract> contracts) {
        timelines =
                rulebook.timelines().stream()
                        .map(timeline -> timeline.value().duty().id())
                        .collect(Collectors.toSet());
        indicators =
                contracts.stream()
                        .flatMap(contract -> contract.listIndicators().stream())
                        .flatMap(References::ids)
                        .collect(Collectors.toSet());
        holders = contracts.stream().map(PerformanceContract::holder).toList();
    }

    private static Stream<String> ids(Indicator indicator) {
        return Stream.of(
                        Stream.of(indicator.id()),
                        indicator.subIndicators().stream().map(SubIndicator::id),
                        indicator.measure().factors().stream())
                .flatMap(ids -> ids);
    }

    List<Activity> sound(List<Activity> rows, List<RowProblem> problems) {
        List<Activity> sound = new ArrayList<>();
        for (Activity row : rows) {
            Optional<RowProblem> fault = fault(row);
            fault.ifPresentOrElse(problems::add, () -> sound.add(row));
        }
        return sound;
    }

    List<Matter> decidable(List<Matter> matters, Viewpoint viewpoint, List<RowProblem> problems) {
        List<Matter> decidable = new ArrayList<>();
        for (Matter matter : matters) {
            List<Activity> seen = matter.activities().stream().filter(viewpoint::sees).toList();
            long versions = Dispute.count(seen);
            if (versions <= Dispute.MOST_VERSIONS) {
                decidable.add(matter);
            } else {
                problems.add(
                        new RowProblem(
                                seen.get(0).source(),
                                "matter",
                                RowProblem.Code.TOO_MANY_DISPUTES,
                                matter.id()
                                        + " with "
                                        + versions
                                        + " combinations of disputed dates",
                                "at most " + Dispute.MOST_VERSIONS));
            }
        }
        return decidable;
    }

    private Optional<RowProblem> fault(Activity row) {
        if (row.event().filter(NAME_A_TIMELINE::contains).isPresent()) {
            return unknown(row, timelines, RowProblem.Code.UNKNOWN_TIMELINE);
        }
        boolean held = holders.stream().anyMatch(holder -> holds(holder, row));
        return held && row.indicator().filter(this::isOfTheseContracts).isPresent()
                ? unknown(row, indicators, RowProblem.Code.UNKNOWN_INDICATOR)
                : Optional.empty();
    }

    /**
     * Of one contract alone, the other contracts of the year are not known: an id that starts with
     * other letters than its own may be theirs.
     */
    private boolean isOfTheseContracts(String id) {
        return holders.size() > 1
                || indicators.stream().anyMatch(known -> letters(known).equals(letters(id)));
    }

    private static String letters(String id) {
        return id.replaceFirst("[^A-Za-z].*", "");
    }

    private static boolean holds(Holder holder, Activity row) {
        return holder.person()
                .map(row.person()::equals)
                .orElse(holder.office().equals(row.office()) && row.person().isBlank());
    }

    private static Optional<RowProblem> unknown(
            Activity row, Collection<String> known, RowProblem.Code code) {
        String found = row.indicator().orElse("");
        if (known.contains(found)) {
            return Optional.empty();
        }
        String expected =
                Wording.nearest(found, known)
                        .map(near -> "such as " + near)
                        .orElse("one that exists");
        return Optional.of(new RowProblem(row.source(), "indicator", code, found, expected));
    }
}
