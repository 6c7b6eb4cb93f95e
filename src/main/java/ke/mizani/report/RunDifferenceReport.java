package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Holiday;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.NewGrounds;
import ke.mizani.evaluation.RunDifference;

/** Which verdicts of two runs differ, from what to what and why, for a person or a machine. */
public final class RunDifferenceReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "kind",
                    "name",
                    "detail",
                    "change",
                    "rows_added",
                    "rows_gone",
                    "holidays",
                    "contracts",
                    "cells");

    private static final String INDENT = "      ";
    private static final int HANG = INDENT.length() + 2;

    private final RunDifference difference;
    private final Sentences sentences;
    private final EditText edits;
    private final List<Told> all = new ArrayList<>();

    /** A verdict that differs, with what it was and is in words. */
    private record Told(Change<?> change, String words) {}

    public RunDifferenceReport(RunDifference difference, Sentences sentences) {
        this.difference = difference;
        this.sentences = sentences;
        this.edits = new EditText(sentences);
        ImpactVerdicts words = new ImpactVerdicts(sentences);
        difference.duties().forEach(change -> all.add(new Told(change, words.ofDuty(change))));
        difference
                .contracts()
                .forEach(change -> all.add(new Told(change, words.ofContract(change))));
        difference.indices().forEach(change -> all.add(new Told(change, words.ofIndex(change))));
    }

    /** A paragraph for each verdict that differs; one line if none does. */
    public String table() {
        return table(List.of());
    }

    /**
     * The same under sentences about the two runs.
     *
     * @param sentencesBefore each begins on a line of its own
     */
    public String table(List<String> sentencesBefore) {
        List<String> lines = new ArrayList<>();
        sentencesBefore.forEach(told -> lines.addAll(Wrapped.hanging("", told, 2)));
        lines.add(
                sentences.say(
                        "run-differences",
                        Map.of(
                                "duties",
                                difference.duties().size(),
                                "contracts",
                                difference.contracts().size(),
                                "indices",
                                difference.indices().size())));
        for (Told one : all) {
            lines.add("  " + name(one.change()));
            wrapped(one.words(), lines);
            grounds(difference.why(one.change()), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(Change<?> change) {
        return (change.subject().detail() + "  " + change.subject().id()).strip();
    }

    private void grounds(NewGrounds why, List<String> lines) {
        why.added().forEach(row -> wrapped(told("run-row-added", row), lines));
        why.gone().forEach(row -> wrapped(told("run-row-gone", row), lines));
        why.holidays().forEach(holiday -> wrapped(told(holiday), lines));
        if (!why.contracts().isEmpty()) {
            String contracts = String.join(", ", why.contracts());
            wrapped(sentences.say("run-contracts", Map.of("contracts", contracts)), lines);
        }
        edits.inOrder(why.edits()).forEach(edit -> wrapped(edits.of(edit), lines));
    }

    private String told(String key, Activity row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("row", row.id());
        facts.put("event", row.event().or(row::indicator).orElse(""));
        facts.put("day", row.date());
        facts.put("known", row.knownOn());
        facts.put("file", row.source().file());
        facts.put("line", row.source().line());
        return sentences.say(key, facts);
    }

    private String told(Holiday holiday) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", holiday.date());
        facts.put("name", holiday.name());
        facts.put("cell", holiday.address());
        holiday.gazettedOn().ifPresent(day -> facts.put("known", day));
        String key = holiday.gazettedOn().isPresent() ? "run-holiday-gazetted" : "run-holiday";
        return sentences.say(key, facts);
    }

    private static void wrapped(String text, List<String> lines) {
        lines.addAll(Wrapped.hanging(INDENT, text, HANG));
    }

    /** One row for each verdict that differs. */
    public String csv() {
        return Csv.of(HEADER, rows());
    }

    /** One object for each verdict that differs. */
    public String json() {
        return Json.of(rows().stream().map(Json::camel).toList());
    }

    private List<Map<String, Object>> rows() {
        return all.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Told one) {
        Change<?> change = one.change();
        NewGrounds why = difference.why(change);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", change.subject().kind().word());
        row.put("name", change.subject().id());
        row.put("detail", change.subject().detail());
        row.put("change", one.words());
        row.put("rows_added", ids(why.added()));
        row.put("rows_gone", ids(why.gone()));
        row.put(
                "holidays",
                String.join(" ", why.holidays().stream().map(Holiday::address).toList()));
        row.put("contracts", String.join(" ", why.contracts()));
        row.put("cells", String.join(" ", why.edits().stream().map(e -> e.address()).toList()));
        return row;
    }

    private static String ids(List<Activity> rows) {
        return String.join(" ", rows.stream().map(Activity::id).toList());
    }
}
