package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ke.mizani.policy.Competency;
import ke.mizani.policy.CompetencyRequirement;
import ke.mizani.policy.Course;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ProficiencyLevel;
import ke.mizani.policy.Standing;
import ke.mizani.rulebook.Question.WhichCourses;
import ke.mizani.rulebook.Question.WhichRequirement;

/** The competencies, their levels, who needs which of them, and how to come by them. */
public final class CompetencyFramework {

    private final Tables tables;
    private final TableAnswers<CompetencyRequirement> requirements;
    private final TableAnswers<Course> courses;

    CompetencyFramework(Tables tables, Function<Question, List<String>> engine) {
        this.tables = tables;
        requirements =
                new TableAnswers<>(
                        DecisionTable.REQUIREMENTS, tables, CompetencyRows::requirement, engine);
        courses = new TableAnswers<>(DecisionTable.COURSES, tables, CompetencyRows::course, engine);
    }

    /** The competencies of the framework on that day, in the order of the sheet. */
    public List<Decision<Competency>> competencies(LocalDate day) {
        return on(day, CompetencyTables.COMPETENCIES, CompetencyRows::competency);
    }

    /** The ids of all competencies, whenever in force. */
    public Set<String> competencyIds() {
        Set<String> ids = new TreeSet<>();
        tables.of(CompetencyTables.COMPETENCIES).forEach(row -> ids.add(row.text("Competency")));
        return ids;
    }

    /** The proficiency levels on that day, in the order of the sheet. */
    public List<Decision<ProficiencyLevel>> levels(LocalDate day) {
        return on(day, CompetencyTables.LEVELS, CompetencyRows::level);
    }

    /** The numbers of all proficiency levels, whenever in force. */
    public Set<Integer> levelNumbers() {
        Set<Integer> numbers = new TreeSet<>();
        tables.of(CompetencyTables.LEVELS).forEach(row -> numbers.add(row.count("Level")));
        return numbers;
    }

    /** The codes of the posts that need something of their own, whenever in force. */
    public Set<String> posts() {
        return CompetencyTables.posts(tables);
    }

    /** The codes of the job groups that need something, whenever in force. */
    public Set<String> jobGroups() {
        return CompetencyTables.jobGroups(tables);
    }

    /**
     * The level that a post or job group needs in a competency on that day; empty if none.
     *
     * @throws NoSingleRow if two rows say so
     */
    public Optional<Decision<CompetencyRequirement>> requirement(
            String holder, String competency, LocalDate day) {
        Question question = new WhichRequirement(holder, competency, day);
        return requirements.to(question).isEmpty()
                ? Optional.empty()
                : Optional.of(requirements.only(question));
    }

    /** The courses for people at a level of a competency on that day, in the order of the sheet. */
    public List<Decision<Course>> courses(String competency, int level, LocalDate day) {
        return courses.to(new WhichCourses(competency, BigDecimal.valueOf(level), day));
    }

    /** The sheets that on that day have rows which stand in for those of the official framework. */
    public Set<String> defaultSheets(LocalDate day) {
        Set<String> sheets = new LinkedHashSet<>();
        for (TableDefinition table : CompetencyTables.ALL) {
            tables.of(table).stream()
                    .filter(row -> row.inForce().on(day))
                    .filter(row -> row.text("List").equals(Standing.DEFAULT.word()))
                    .forEach(row -> sheets.add(table.sheet()));
        }
        return sheets;
    }

    private <T> List<Decision<T>> on(
            LocalDate day, TableDefinition table, Function<Row, T> meaning) {
        return tables.of(table).stream()
                .filter(row -> row.inForce().on(day))
                .map(row -> new Decision<>(meaning.apply(row), row.in(table)))
                .toList();
    }
}
