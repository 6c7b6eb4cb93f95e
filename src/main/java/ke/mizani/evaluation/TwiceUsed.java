package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;

/**
 * Finds rows that enter one thing twice, and evidence that proves two claims. A register may be
 * cited as often as one likes; a document, told by its number, proves one claim.
 *
 * @param claims what the lines of the contracts rest on
 */
record TwiceUsed(List<Claim> claims) {

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        Predicate<Claim> act = c -> c.row().indicator().isEmpty() && !c.row().disputed();
        notices.addAll(found(Notice.Kind.ACT_TWICE, act, TwiceUsed::act, (a, b) -> true));
        Predicate<Claim> named = c -> c.row().indicator().isPresent() && c.addsUp();
        notices.addAll(found(Notice.Kind.ROW_TWICE, named, TwiceUsed::row, (a, b) -> true));
        notices.addAll(
                found(
                        Notice.Kind.EVIDENCE_TWICE,
                        Claim::provedByDocument,
                        Claim::evidence,
                        TwiceUsed::isAnotherClaim));
        Predicate<Claim> figure =
                c -> !c.provedByDocument() && c.addsUp() && c.row().of().isEmpty() && isFigure(c);
        notices.addAll(
                found(
                        Notice.Kind.EVIDENCE_TWICE,
                        figure,
                        TwiceUsed::figure,
                        TwiceUsed::isSameFigureOfAnother));
        return notices;
    }

    private static boolean isFigure(Claim claim) {
        return claim.row().indicator().isPresent()
                && claim.row().quantity().isPresent()
                && !claim.evidence().isEmpty();
    }

    /** The groups of claims with one key, of which some two rows are to be looked at together. */
    private List<Notice> found(
            Notice.Kind kind,
            Predicate<Claim> concerned,
            Function<Claim, String> key,
            BiPredicate<Claim, Claim> twice) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        claims.stream()
                .filter(concerned)
                .forEach(c -> groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
        return groups.values().stream()
                .map(group -> twice(group, twice))
                .filter(group -> !group.isEmpty())
                .map(group -> notice(kind, group))
                .toList();
    }

    private static List<Claim> twice(List<Claim> group, BiPredicate<Claim, Claim> twice) {
        return group.stream()
                .filter(
                        one ->
                                group.stream()
                                        .filter(other -> !other.row().id().equals(one.row().id()))
                                        .anyMatch(other -> twice.test(one, other)))
                .toList();
    }

    /** Two rows of one document that are not one achievement, taken over by another level. */
    private static boolean isAnotherClaim(Claim one, Claim other) {
        boolean sameLine = one.indicator().id().equals(other.indicator().id());
        return sameLine
                ? one.addsUp() && !row(one).equals(row(other))
                : !one.isTakenOverFrom(other);
    }

    private static boolean isSameFigureOfAnother(Claim one, Claim other) {
        return !one.indicator().id().equals(other.indicator().id())
                && one.isOfOneMeasure(other)
                && one.card().contract().holder().level()
                        == other.card().contract().holder().level();
    }

    private static String act(Claim claim) {
        Activity row = claim.row();
        return row.matter() + " " + row.event() + " " + row.date() + " " + row.time();
    }

    private static String row(Claim claim) {
        Activity row = claim.row();
        return row.indicator()
                + " "
                + row.person()
                + " "
                + row.date()
                + " "
                + row.quantity()
                + " "
                + row.of()
                + " "
                + claim.evidence();
    }

    private static String figure(Claim claim) {
        Activity row = claim.row();
        return row.date() + " " + row.quantity() + " " + claim.evidence();
    }

    private static Notice notice(Notice.Kind kind, List<Claim> group) {
        Collection<Activity> rows = rows(group);
        Set<String> lines = new TreeSet<>();
        group.forEach(claim -> lines.add(claim.indicator().id()));
        Activity first = rows.iterator().next();
        String topic = "notice-" + kind.word();
        Step step =
                Step.about(Kind.GIVEN, topic)
                        .with("count", rows.size())
                        .with("indicators", String.join(", ", lines))
                        .with("event", first.event().orElse(""))
                        .with("matter", first.matter().orElse(""))
                        .with("evidence", first.evidence());
        List<String> contracts = group.stream().map(Claim::contract).distinct().toList();
        return new Notice(kind, contracts, step, List.copyOf(rows), List.of());
    }

    private static Collection<Activity> rows(List<Claim> group) {
        Map<String, Activity> rows = new LinkedHashMap<>();
        group.forEach(claim -> rows.putIfAbsent(claim.row().id(), claim.row()));
        return rows.values();
    }
}
