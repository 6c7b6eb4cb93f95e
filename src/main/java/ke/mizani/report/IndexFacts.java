package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.evaluation.IndexGain;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.Labour;
import ke.mizani.evaluation.WageBill;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;

/** What stands beside the indices: growth, overall labour effectiveness, the wage bill. */
final class IndexFacts {

    private static final int NAME = 28;

    private final IndexRun run;
    private final Sentences sentences;
    private final Emphasis emphasis;
    private final StepLines steps;

    IndexFacts(IndexRun run, Sentences sentences, Emphasis emphasis) {
        this.run = run;
        this.sentences = sentences;
        this.emphasis = emphasis;
        steps = new StepLines(sentences);
    }

    List<String> lines(List<IndexNode> shown) {
        List<String> lines = new ArrayList<>(gains(shown));
        lines.addAll(labour(shown));
        boolean whole = shown.size() == run.now().all().size();
        if (whole) {
            lines.addAll(wageBill());
        }
        return lines;
    }

    private List<String> gains(List<IndexNode> shown) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        List<String> lines = heading("index-growth");
        for (IndexNode node : shown) {
            IndexGain gain = run.gain(node.holder()).orElseThrow();
            Step last = gain.why().steps().get(gain.why().steps().size() - 1);
            if (gain.percent().isPresent()) {
                lines.add(
                        "  "
                                + IndexTable.left(node.holder().code(), NAME)
                                + "  "
                                + sentences.of(last)
                                + aim(gain));
            } else {
                open.computeIfAbsent(sentences.of(last), none -> new ArrayList<>())
                        .add(node.holder().code());
            }
        }
        open.forEach(
                (reason, holders) -> {
                    boolean all = holders.size() == shown.size();
                    String who = all ? "" : String.join(", ", holders) + ": ";
                    lines.addAll(Wrapped.hanging("  ", who + reason, 4));
                });
        return lines;
    }

    private static String aim(IndexGain gain) {
        return gain.why().steps().stream()
                .flatMap(step -> step.row().stream())
                .findFirst()
                .map(row -> "  [" + row.cell() + "]")
                .orElse("");
    }

    private List<String> labour(List<IndexNode> shown) {
        List<Labour> found =
                shown.stream().flatMap(node -> run.labour(node.holder()).stream()).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> lines = heading("index-labour");
        found.forEach(one -> lines.addAll(Wrapped.hanging("  ", labour(one), 4)));
        return lines;
    }

    private String labour(Labour labour) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", labour.holder().code());
        facts.put(
                "factors",
                labour.factors().stream().map(this::factor).collect(Collectors.joining(" × ")));
        Optional<String> value =
                labour.effectiveness().map(ole -> IndexNumbers.percentage(ole.value()));
        value.ifPresent(percent -> facts.put("percent", percent));
        return sentences.say(value.isPresent() ? "index-ole" : "index-ole-open", facts);
    }

    private String factor(Labour.Factor factor) {
        return sentences.word("factor-" + factor.use().word())
                + " "
                + factor.percent().map(IndexNumbers::percentage).orElse("-");
    }

    private List<String> wageBill() {
        List<String> lines = heading("index-wage-bill");
        for (WageBill bill : run.wageBill()) {
            String key =
                    bill.within()
                            .map(within -> within ? "wage-bill-within" : "wage-bill-above")
                            .orElse("wage-bill-unknown");
            String told = sentences.say(key, Map.of());
            boolean above = bill.within().map(within -> !within).orElse(false);
            lines.add("  " + (above ? emphasis.actNow(told) : told));
            lines.addAll(steps.of(bill.why()));
        }
        return lines;
    }

    private List<String> heading(String key) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(emphasis.heading(sentences.word(key)));
        return lines;
    }
}
