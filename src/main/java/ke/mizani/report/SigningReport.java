package ke.mizani.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.policy.Objective;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Which contracts are ready to sign, with what was counted in each. */
public final class SigningReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "file",
                    "contract",
                    "office",
                    "person",
                    "financial_year",
                    "ready",
                    "faults",
                    "criteria",
                    "indicators",
                    "weight",
                    "provisions",
                    "objectives",
                    "placeholders",
                    "unconfirmed");

    private static final String PLACEHOLDER = "Placeholder";

    private final List<ContractFile> files;
    private final Rulebook rulebook;
    private final Optional<NamedPeriod> period;
    private final Sentences sentences;

    /**
     * @param files as they were checked
     * @param period at whose end the catalogue is asked; empty: the year of each contract
     */
    public SigningReport(
            List<ContractFile> files,
            Rulebook rulebook,
            Optional<NamedPeriod> period,
            Sentences sentences) {
        this.files = List.copyOf(files);
        this.rulebook = rulebook;
        this.period = period;
        this.sentences = sentences;
    }

    /** One paragraph for each contract, then how many are ready. */
    public String table() {
        StringBuilder text = new StringBuilder();
        for (ContractFile file : files) {
            Map<String, Object> facts = new LinkedHashMap<>(columns(file));
            facts.put("name", file.draft().map(PerformanceContract::title).orElse(file.name()));
            String key = file.contract().isPresent() ? "signing-ready" : "signing-not-ready";
            say(text, "", sentences.say(key, facts));
            if (file.draft().isPresent()) {
                say(text, "  ", sentences.say("signing-counts", facts));
                say(text, "  ", sentences.say("signing-open", facts));
            }
        }
        long ready = files.stream().filter(file -> file.contract().isPresent()).count();
        say(
                text,
                "",
                sentences.say(
                        "signing-summary", Map.of("ready", ready, "faulty", files.size() - ready)));
        return text.toString();
    }

    private static void say(StringBuilder text, String lead, String sentence) {
        text.append(String.join("\n", Wrapped.under(lead, sentence))).append('\n');
    }

    /** One row for each file. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        files.forEach(file -> rows.add(columns(file)));
        return Csv.of(HEADER, rows);
    }

    /** One object for each file, with its faults. */
    public String json() {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (ContractFile file : files) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(Json.camel(columns(file)));
            fields.put("problems", file.problems().stream().map(SigningReport::problem).toList());
            objects.add(fields);
        }
        return Json.of(objects);
    }

    private static Map<String, Object> problem(ContractProblem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", problem.line());
        fields.put("key", problem.key());
        fields.put("code", problem.code().name());
        fields.put("found", problem.found());
        fields.put("expected", problem.expected());
        return fields;
    }

    private Map<String, Object> columns(ContractFile file) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("file", file.name());
        Optional<PerformanceContract> draft = file.draft();
        columns.put("contract", draft.map(PerformanceContract::id).orElse(""));
        columns.put("office", draft.map(c -> c.holder().office()).orElse(""));
        columns.put("person", draft.flatMap(c -> c.holder().person()).orElse(""));
        columns.put("financial_year", draft.map(PerformanceContract::financialYear).orElse(""));
        columns.put("ready", file.contract().isPresent() ? "yes" : "no");
        columns.put("faults", file.problems().size());
        List<Indicator> lines = draft.map(PerformanceContract::listIndicators).orElse(List.of());
        columns.put("criteria", draft.map(c -> c.criteria().size()).orElse(0));
        columns.put("indicators", lines.size());
        columns.put("weight", weight(lines));
        long objectives = lines.stream().filter(this::servesObjective).count();
        columns.put("provisions", lines.size() - objectives);
        columns.put("objectives", objectives);
        columns.put("placeholders", lines.stream().filter(SigningReport::isPlaceholder).count());
        columns.put(
                "unconfirmed",
                lines.stream().filter(line -> isUnconfirmed(draft.orElseThrow(), line)).count());
        return columns;
    }

    private static String weight(List<Indicator> lines) {
        return Sentences.plain(
                lines.stream()
                        .map(line -> line.weight().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private boolean servesObjective(Indicator line) {
        return rulebook.objectives().stream()
                .filter(entry -> entry.kind() == Objective.Kind.OBJECTIVE)
                .anyMatch(entry -> entry.id().equals(line.clause()));
    }

    private static boolean isPlaceholder(Indicator line) {
        return line.note().startsWith(PLACEHOLDER);
    }

    private boolean isUnconfirmed(PerformanceContract contract, Indicator line) {
        return period.or(() -> FinancialYear.parse(contract.financialYear()).map(year -> year))
                .flatMap(asked -> rulebook.findKpi(line.kpi(), asked.lastDay()))
                .filter(row -> row.value().confirmed() != Confirmed.YES)
                .isPresent();
    }
}
