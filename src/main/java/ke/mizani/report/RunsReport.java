package ke.mizani.report;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunRequest.Input;

/** The runs of the archive: what was asked of each, and by what it was answered. */
public final class RunsReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "run",
                    "kind",
                    "period",
                    "as_of",
                    "known_as_of",
                    "readings",
                    "activities",
                    "contracts",
                    "ledger_position",
                    "rulebook",
                    "result",
                    "application",
                    "by",
                    "archived_at",
                    "superseded_by");

    private static final int HASH = 12;

    private final List<ArchivedRun> runs;
    private final Sentences sentences;
    private final ZoneId zone;

    /**
     * @param zone where the moments of the archive are told
     */
    public RunsReport(List<ArchivedRun> runs, Sentences sentences, ZoneId zone) {
        this.runs = List.copyOf(runs);
        this.sentences = sentences;
        this.zone = zone;
    }

    /** A line for each run. */
    public String table() {
        if (runs.isEmpty()) {
            return sentences.word("runs-none") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of("run", "kind", "as-of", "known", "period", "rulebook", "kept", "by", "note")
                        .stream()
                        .map(column -> sentences.word("runs-" + column))
                        .toList());
        runs.forEach(run -> rows.add(line(run)));
        return String.join("\n", AlignedTable.left(rows)) + "\n";
    }

    private List<String> line(ArchivedRun run) {
        RunRequest request = run.request();
        return List.of(
                String.valueOf(run.number()),
                request.kind().word(),
                request.viewpoint().asOf().toString(),
                request.viewpoint().knownAsOf().map(Object::toString).orElse("-"),
                request.period().map(Object::toString).orElse("-"),
                request.rulebook().substring(0, HASH),
                kept(run),
                run.actor(),
                note(run));
    }

    private String kept(ArchivedRun run) {
        return run.archivedAt()
                .atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    private String note(ArchivedRun run) {
        return run.supersededBy().isEmpty()
                ? ""
                : sentences.say("runs-superseded", Map.of("run", numbers(run.supersededBy())));
    }

    private static String numbers(List<Long> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    /** What was asked of one run, in a few lines: enough to ask it again. */
    public String heading(ArchivedRun run) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", String.valueOf(run.number()));
        facts.put("kept", kept(run));
        facts.put("by", run.actor());
        facts.put("application", run.application());
        facts.put("rulebook", run.request().rulebook().substring(0, HASH));
        List<String> lines =
                new ArrayList<>(Wrapped.hanging("", sentences.say("run-heading", facts), 2));
        run.request()
                .ledger()
                .ifPresent(position -> told("run-ledger", "position", position, lines));
        String files = String.join(", ", run.request().inputs().stream().map(Input::name).toList());
        if (!files.isEmpty()) {
            told("run-input", "files", files, lines);
        }
        run.request()
                .readings()
                .forEach((id, word) -> told("run-reading", "reading", id + "=" + word, lines));
        if (!run.supersededBy().isEmpty()) {
            told("run-superseded", "run", numbers(run.supersededBy()), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private void told(String key, String name, Object value, List<String> lines) {
        lines.addAll(
                Wrapped.hanging("", sentences.say(key, Map.of(name, String.valueOf(value))), 2));
    }

    /** One row for each run. */
    public String csv() {
        return Csv.of(HEADER, rows());
    }

    /** One object for each run. */
    public String json() {
        return Json.of(rows().stream().map(Json::camel).toList());
    }

    private List<Map<String, Object>> rows() {
        return runs.stream().map(this::row).toList();
    }

    private Map<String, Object> row(ArchivedRun run) {
        RunRequest request = run.request();
        List<Object> cells =
                List.of(
                        run.number(),
                        request.kind().word(),
                        text(request.period()),
                        request.viewpoint().asOf().toString(),
                        text(request.viewpoint().knownAsOf()),
                        readings(request),
                        names(request, RunRequest.InputKind.ACTIVITIES),
                        names(request, RunRequest.InputKind.CONTRACT),
                        text(request.ledger()),
                        request.rulebook(),
                        run.resultDigest(),
                        run.application(),
                        run.actor(),
                        run.archivedAt().toString(),
                        numbers(run.supersededBy()));
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < HEADER.size(); at++) {
            row.put(HEADER.get(at), cells.get(at));
        }
        return row;
    }

    private static String readings(RunRequest request) {
        return String.join(
                " ",
                request.readings().entrySet().stream()
                        .map(reading -> reading.getKey() + "=" + reading.getValue())
                        .toList());
    }

    private static String names(RunRequest request, RunRequest.InputKind kind) {
        return String.join(" | ", request.inputs(kind).stream().map(Input::name).toList());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
