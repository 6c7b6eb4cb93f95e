package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RecordFile;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.activity.Source;
import ke.mizani.policy.Wording;

/**
 * Who holds which post and who was assessed how, put together from several files.
 *
 * @param postings nobody holds one post twice on one day
 * @param assessments no id occurs twice, everybody assessed holds or held a post
 * @param problems those of the files first, then what is wrong between them
 */
public record CompetencyRecords(
        List<Posting> postings, List<Assessment> assessments, List<RowProblem> problems) {

    public CompetencyRecords {
        postings = List.copyOf(postings);
        assessments = List.copyOf(assessments);
        problems = List.copyOf(problems);
    }

    /** Joins files: of rows that exclude each other the first stays. */
    public static CompetencyRecords of(
            List<RecordFile<Posting>> staff, List<RecordFile<Assessment>> assessments) {
        List<RowProblem> problems = new ArrayList<>();
        staff.forEach(file -> problems.addAll(file.problems()));
        assessments.forEach(file -> problems.addAll(file.problems()));
        List<Posting> postings = new ArrayList<>();
        staff.forEach(file -> file.rows().forEach(row -> add(row, postings, problems)));
        Map<String, List<Posting>> byPerson =
                postings.stream().collect(Collectors.groupingBy(Posting::person));
        Map<String, Assessment> byId = new LinkedHashMap<>();
        for (RecordFile<Assessment> file : assessments) {
            for (Assessment row : file.rows()) {
                if (isSound(row, byId, byPerson, problems)) {
                    byId.put(row.id(), row);
                }
            }
        }
        return new CompetencyRecords(postings, List.copyOf(byId.values()), problems);
    }

    private static void add(Posting row, List<Posting> earlier, List<RowProblem> problems) {
        for (Posting other : earlier) {
            if (row.repeats(other)) {
                problems.add(
                        new RowProblem(
                                row.source(),
                                "post",
                                Code.HELD_TWICE,
                                row.post(),
                                "days that do not overlap those " + at(other.source())));
                return;
            }
        }
        earlier.add(row);
    }

    private static boolean isSound(
            Assessment row,
            Map<String, Assessment> byId,
            Map<String, List<Posting>> byPerson,
            List<RowProblem> problems) {
        int before = problems.size();
        Assessment first = byId.get(row.id());
        if (first != null) {
            String expected = "an id used once; it is also " + at(first.source());
            problems.add(problem(row, "assessment_id", Code.DUPLICATE_ID, row.id(), expected));
        }
        List<Posting> held = byPerson.get(row.person());
        if (held == null) {
            String expected =
                    Wording.nearest(row.person(), byPerson.keySet())
                            .orElse("a person of the staff file");
            problems.add(problem(row, "person", Code.UNKNOWN_PERSON, row.person(), expected));
        } else {
            Set<String> posts = new TreeSet<>();
            held.stream().filter(p -> p.on(row.date())).forEach(p -> posts.add(p.post()));
            if (!posts.isEmpty() && !posts.contains(row.post())) {
                String expected = String.join(" or ", posts) + ", held on " + row.date();
                problems.add(problem(row, "post", Code.POST_NOT_HELD, row.post(), expected));
            }
        }
        return problems.size() == before;
    }

    private static RowProblem problem(
            Assessment row, String column, Code code, String found, String expected) {
        return new RowProblem(row.source(), column, code, found, expected);
    }

    private static String at(Source source) {
        return "in " + source.file() + " line " + source.line();
    }
}
