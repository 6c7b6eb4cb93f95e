package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.performance.CompetencyGaps;
import org.jspecify.annotations.Nullable;

/** The gaps by person and office, as a table for a person, or as CSV or JSON for a machine. */
public final class CompetencyReport {

    /** The indicator of the catalogue that is a person's percent gap. */
    static final String GAP = "KPI-048";

    /** The indicator of the catalogue that is an office's coverage. */
    static final String COVERAGE = "KPI-049";

    private static final List<String> HEADER =
            List.of(
                    "person",
                    "post",
                    "office",
                    "job_group",
                    "competency",
                    "name",
                    "group",
                    "required",
                    "importance",
                    "self",
                    "supervisor",
                    "agreed",
                    "gap",
                    "verdict",
                    "row",
                    "assessment",
                    "file",
                    "line",
                    "date",
                    "assessor",
                    "evidence",
                    "list",
                    "kpi_048_person",
                    "coverage_person",
                    "kpi_049_office",
                    "percent_gap_office");

    private final CompetencyRun run;
    private final CompetencyRun everybody;
    private final Sentences sentences;
    private final CompetencyNotes notes;

    /**
     * The report of a run.
     *
     * @param run of the people told of
     * @param everybody the run it was taken from: what is said of an office is of all its people
     */
    public CompetencyReport(CompetencyRun run, CompetencyRun everybody, Sentences sentences) {
        this.run = run;
        this.everybody = everybody;
        this.sentences = sentences;
        this.notes = new CompetencyNotes(sentences);
    }

    /**
     * Offices, then people with what needs attention.
     *
     * @param whole whether also what is met is listed
     */
    public String table(boolean whole) {
        return new CompetencyTable(sentences, whole).text(run, everybody);
    }

    /** One row for each requirement, with the indicators of its person and office. */
    public String csv() {
        Map<String, List<CompetencyFinding>> people = run.byPerson();
        Map<String, List<CompetencyFinding>> offices = everybody.byOffice();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CompetencyFinding finding : run.findings()) {
            Map<String, Object> row = new LinkedHashMap<>(CompetencyNotes.holder(finding.holder()));
            row.putAll(notes.finding(finding));
            CompetencyGaps own = gaps(people, finding.holder().person());
            row.put("kpi_048_person", CompetencyNotes.number(own.percentGap()));
            row.put("coverage_person", CompetencyNotes.number(own.coverage()));
            CompetencyGaps office = gaps(offices, finding.holder().office());
            row.put("kpi_049_office", CompetencyNotes.number(office.coverage()));
            row.put("percent_gap_office", CompetencyNotes.number(office.percentGap()));
            rows.add(row);
        }
        return Csv.of(HEADER, rows);
    }

    private static CompetencyGaps gaps(Map<String, List<CompetencyFinding>> parts, String name) {
        return CompetencyRun.gaps(parts.getOrDefault(name, List.of()));
    }

    /** Offices with their coverage, people with their gap and each requirement. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>(notes.head(run));
        List<Map<String, @Nullable Object>> offices = new ArrayList<>();
        Map<String, List<CompetencyFinding>> all = everybody.byOffice();
        run.byOffice()
                .keySet()
                .forEach(
                        office ->
                                offices.add(
                                        part(
                                                "office",
                                                office,
                                                COVERAGE,
                                                all.getOrDefault(office, List.of()))));
        fields.put("offices", offices);
        List<Map<String, @Nullable Object>> people = new ArrayList<>();
        run.byPerson()
                .forEach(
                        (person, findings) -> {
                            Map<String, @Nullable Object> one =
                                    part("person", person, GAP, findings);
                            one.put("competencies", lines(findings));
                            people.add(one);
                        });
        fields.put("people", people);
        return Json.of(fields);
    }

    private static Map<String, @Nullable Object> part(
            String kind, String name, String indicator, List<CompetencyFinding> findings) {
        CompetencyGaps gaps = CompetencyRun.gaps(findings);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put(kind, name);
        columns.put("indicator", indicator);
        columns.put("percent_gap", CompetencyNotes.number(gaps.percentGap()));
        columns.put("coverage", CompetencyNotes.number(gaps.coverage()));
        columns.put("needed", gaps.needed());
        columns.put("assessed", gaps.assessed());
        return Json.camel(columns);
    }

    private List<Map<String, @Nullable Object>> lines(List<CompetencyFinding> findings) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (CompetencyFinding finding : findings) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("post", finding.holder().post());
            line.put("office", finding.holder().office());
            line.putAll(notes.finding(finding));
            lines.add(Json.camel(line));
        }
        return lines;
    }
}
