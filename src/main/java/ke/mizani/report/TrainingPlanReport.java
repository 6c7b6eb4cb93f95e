package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.TrainingNeed;
import ke.mizani.finding.TrainingNeed.CoursePlace;
import ke.mizani.policy.Course;
import ke.mizani.policy.Standing;
import ke.mizani.report.CompetencyWords.Block;
import org.jspecify.annotations.Nullable;

/** The training plan as a table for a person, or as CSV or JSON for a machine. */
public final class TrainingPlanReport {

    private static final List<String> HEADER =
            List.of(
                    "rank",
                    "competency",
                    "name",
                    "group",
                    "priority",
                    "people",
                    "needed",
                    "assessed",
                    "mean_required",
                    "mean_assessed",
                    "course",
                    "title",
                    "means",
                    "from_level",
                    "to_level",
                    "participants",
                    "row",
                    "list");
    private static final String INDENT = " ".repeat(6);

    private final CompetencyRun run;
    private final List<TrainingNeed> needs;
    private final Sentences sentences;
    private final CompetencyNotes notes;

    public TrainingPlanReport(CompetencyRun run, List<TrainingNeed> needs, Sentences sentences) {
        this.run = run;
        this.needs = needs;
        this.sentences = sentences;
        this.notes = new CompetencyNotes(sentences);
    }

    /** Each need with who lacks it and what leads there, the most to train first. */
    public String table() {
        StringBuilder text = new StringBuilder();
        Map<String, Object> facts = Map.of("day", run.viewpoint().asOf(), "count", needs.size());
        text.append(sentences.say("plan-summary", facts)).append('\n').append(notes.under(run));
        Wrapped.under("", sentences.word("plan-order")).forEach(l -> text.append(l).append('\n'));
        for (int i = 0; i < needs.size(); i++) {
            text.append('\n');
            block(text, i + 1, needs.get(i));
        }
        return text.append(notes.end(run)).toString();
    }

    private void block(StringBuilder text, int rank, TrainingNeed need) {
        Block block = block(rank, need);
        add(text, "  " + rank + ". ", block.heading());
        block.lines().forEach(line -> add(text, INDENT, line));
    }

    /** Each need in a sentence, with who lacks it and what leads there, the most to train first. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            blocks.add(block(i + 1, needs.get(i)));
        }
        return blocks;
    }

    private Block block(int rank, TrainingNeed need) {
        Map<String, Object> facts = new LinkedHashMap<>(need(rank, need));
        facts.put("people", need.people().size());
        facts.put("assessed", need.group().assessed());
        List<String> lines = new ArrayList<>();
        need.lacking().forEach(finding -> lines.add(lacking(finding)));
        for (CoursePlace place : need.courses()) {
            Map<String, Object> course = new LinkedHashMap<>(course(place));
            course.put("participants", String.join(", ", place.people()));
            course.put("cell", CompetencyNotes.cell(place.course().because()));
            course.put("means", sentences.word("means-" + place.course().value().means().word()));
            lines.add(sentences.say("plan-course", course));
        }
        if (!need.withoutCourse().isEmpty()) {
            String people = String.join(", ", need.withoutCourse());
            lines.add(sentences.say("plan-no-course", Map.of("people", people)));
        }
        return new Block(sentences.say("plan-need", facts), lines);
    }

    private String lacking(CompetencyFinding finding) {
        Map<String, Object> facts = new LinkedHashMap<>(notes.told(finding));
        facts.put("person", finding.holder().person());
        facts.put("priority", finding.gap().weightedShortfall());
        return sentences.say("plan-lacking", facts);
    }

    private static void add(StringBuilder text, String lead, String sentence) {
        Wrapped.hanging(lead, sentence, INDENT.length() + 2)
                .forEach(line -> text.append(line).append('\n'));
    }

    /** One row for each course of a need; one without a course if there is none. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int rank = 0;
        for (TrainingNeed need : needs) {
            rank++;
            for (CoursePlace place : need.courses()) {
                rows.add(row(need(rank, need), course(place)));
            }
            if (!need.withoutCourse().isEmpty()) {
                Map<String, Object> none = new LinkedHashMap<>();
                for (String name : List.of("course", "title", "means", "from_level", "to_level")) {
                    none.put(name, "");
                }
                none.put("participants", String.join("|", need.withoutCourse()));
                none.put("row", "");
                none.put("list", notes.list(byDefault(need)));
                rows.add(row(need(rank, need), none));
            }
        }
        return Csv.of(HEADER, rows);
    }

    private static Map<String, Object> row(Map<String, Object> need, Map<String, Object> course) {
        Map<String, Object> row = new LinkedHashMap<>(need);
        row.putAll(course);
        return row;
    }

    private static boolean byDefault(TrainingNeed need) {
        return need.lacking().stream().anyMatch(CompetencyFinding::byDefaultList);
    }

    /** Each need with those who lack it, its courses, and those for whom there is none. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>(notes.head(run));
        List<Map<String, @Nullable Object>> plan = new ArrayList<>();
        for (TrainingNeed need : needs) {
            Map<String, @Nullable Object> one = Json.camel(need(plan.size() + 1, need));
            List<Map<String, @Nullable Object>> lacking = new ArrayList<>();
            for (CompetencyFinding finding : need.lacking()) {
                lacking.add(
                        Json.camel(
                                row(
                                        CompetencyNotes.holder(finding.holder()),
                                        notes.finding(finding))));
            }
            one.put("lacking", lacking);
            one.put("courses", need.courses().stream().map(p -> Json.camel(course(p))).toList());
            one.put("withoutCourse", need.withoutCourse());
            plan.add(one);
        }
        fields.put("plan", plan);
        return Json.of(fields);
    }

    private static Map<String, Object> need(int rank, TrainingNeed need) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("rank", rank);
        columns.put("competency", need.competency().value().id());
        columns.put("name", need.competency().value().name());
        columns.put("group", need.competency().value().group().word());
        columns.put("priority", Sentences.number(need.group().priority()));
        columns.put("people", need.people().size());
        columns.put("needed", need.group().needed());
        columns.put("assessed", need.group().assessed());
        columns.put("mean_required", CompetencyNotes.number(need.group().meanRequired()));
        columns.put("mean_assessed", CompetencyNotes.number(need.group().meanAssessed()));
        return columns;
    }

    private Map<String, Object> course(CoursePlace place) {
        Course course = place.course().value();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("course", course.id());
        columns.put("title", course.title());
        columns.put("means", course.means().word());
        columns.put("from_level", course.from());
        columns.put("to_level", course.to());
        columns.put("participants", String.join("|", place.people()));
        columns.put("row", place.course().because().address());
        columns.put("list", notes.list(course.standing() == Standing.DEFAULT));
        return columns;
    }
}
