package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.evaluation.IndexRobustness;
import ke.mizani.evaluation.IndexRobustness.Try;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.RankInterval;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;

/** How firm categories and places are when weights move. */
final class IndexRobustnessTable {

    private final IndexRun run;
    private final Sentences sentences;
    private final Emphasis emphasis;
    private final IndexNumbers numbers;
    private final Map<IndexNode.Holder, RankInterval> places;

    IndexRobustnessTable(IndexRun run, Sentences sentences, Emphasis emphasis) {
        this.run = run;
        this.sentences = sentences;
        this.emphasis = emphasis;
        numbers = new IndexNumbers(run.now().scheme().value());
        places = places(run);
    }

    List<String> lines(List<IndexNode> shown) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(emphasis.heading(sentences.word("index-firmness")));
        List<IndexRobustness> tried =
                shown.stream().flatMap(n -> run.robustness(n.holder()).stream()).toList();
        if (tried.isEmpty()) {
            lines.add("  " + sentences.word("index-firm-none"));
            return lines;
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("move", tried.get(0).move().value().value());
        facts.put("row", tried.get(0).move().because().address());
        lines.addAll(Wrapped.hanging("  ", sentences.say("index-firm-method", facts), 2));
        tried.forEach(one -> lines.addAll(one(one)));
        if (shown.size() > tried.size()) {
            lines.add(
                    "  "
                            + sentences.say(
                                    "index-firm-left-out",
                                    Map.of("count", shown.size() - tried.size())));
        }
        return lines;
    }

    private List<String> one(IndexRobustness one) {
        List<String> lines = new ArrayList<>();
        IndexNode node = one.node();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", node.holder().code());
        facts.put("index", numbers.index(node));
        facts.put("category", node.verdict().category().orElseThrow().value().grade());
        facts.put("lowest", end(one.lowest()));
        facts.put("highest", end(one.highest()));
        facts.put("tries", one.tries().size());
        facts.put("weights", one.weights());
        String key = one.firm() ? "index-firm" : "index-not-firm";
        lines.addAll(Wrapped.hanging("  ", sentences.say(key, facts) + place(node), 6));
        if (!one.firm() && one.tries().stream().noneMatch(Try::changes)) {
            lines.add("      " + sentences.word("index-firm-together"));
        }
        one.tries().stream()
                .filter(Try::changes)
                .forEach(t -> lines.addAll(Wrapped.hanging("      ", changed(t), 8)));
        return lines;
    }

    private static String end(IndexRobustness.End end) {
        return IndexNumbers.fine(end.index()) + " (" + end.category().value().grade() + ")";
    }

    private String changed(Try one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("of", one.of());
        facts.put("move", one.up() ? "up" : "down");
        facts.put("index", numbers.index(one.result().index()));
        facts.put("category", one.result().category().value().grade());
        return sentences.say("index-firm-changes", facts);
    }

    private String place(IndexNode node) {
        return Optional.ofNullable(places.get(node.holder()))
                .map(rank -> " " + sentences.say("index-place", facts(rank)))
                .orElse("");
    }

    /** The places of departments among departments and of officers among officers. */
    private static Map<IndexNode.Holder, RankInterval> places(IndexRun run) {
        return Stream.of(Level.DEPARTMENT, Level.INDIVIDUAL)
                .map(level -> run.robustness().stream().filter(one -> level == level(one)).toList())
                .flatMap(peers -> RankInterval.of(peers).stream())
                .collect(Collectors.toMap(RankInterval::holder, rank -> rank));
    }

    private static Level level(IndexRobustness one) {
        return one.node().holder().level();
    }

    private static Map<String, Object> facts(RankInterval rank) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("place", rank.place());
        facts.put("of", rank.of());
        facts.put("best", rank.best());
        facts.put("worst", rank.worst());
        return facts;
    }
}
