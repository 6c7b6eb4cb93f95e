package ke.mizani.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.Assessment.Kind;
import ke.mizani.activity.RowProblem.Code;

/** Makes an assessment of one row, or says all that is wrong in it. */
final class AssessmentCheck {

    private final TypedCells cells;
    private final RowProblems problems;
    private final FormedCells formed;
    private final AssessmentFile.Words words;

    AssessmentCheck(TypedCells cells, RowProblems problems, AssessmentFile.Words words) {
        this.cells = cells;
        this.problems = problems;
        this.formed = new FormedCells(cells, problems);
        this.words = words;
    }

    /** The assessment; empty if the row has a problem. */
    Optional<Assessment> assessment(Source source) {
        Optional<String> id = formed.code(AssessmentColumn.ASSESSMENT_ID, "an id used once");
        Optional<LocalDate> date = date();
        Optional<String> person =
                formed.code(AssessmentColumn.PERSON, "the code of the person assessed");
        Optional<String> post = formed.code(AssessmentColumn.POST, "the post held when assessed");
        Optional<String> office = formed.codeIfAny(AssessmentColumn.OFFICE);
        Optional<String> competency =
                formed.knownCode(
                        AssessmentColumn.COMPETENCY,
                        Code.UNKNOWN_COMPETENCY,
                        words.competencies(),
                        "a competency of the table");
        Optional<Kind> kind =
                formed.word(AssessmentColumn.KIND, Kind.class, Code.NOT_A_KIND, "whose view it is");
        Optional<Integer> level = level();
        Optional<String> assessor = formed.code(AssessmentColumn.ASSESSOR, "who assessed");
        Optional<String> evidence = formed.text(AssessmentColumn.EVIDENCE, "what proves the level");
        Optional<LocalDate> recordedOn = recordedOn(date);
        String note = formed.textIfAny(AssessmentColumn.NOTE);
        checkAssessor(person, kind, assessor);
        if (!problems.list().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Assessment(
                        id.orElseThrow(),
                        date.orElseThrow(),
                        person.orElseThrow(),
                        post.orElseThrow(),
                        office.orElse(""),
                        competency.orElseThrow(),
                        kind.orElseThrow(),
                        level.orElseThrow(),
                        assessor.orElseThrow(),
                        evidence.orElseThrow(),
                        recordedOn,
                        note,
                        source));
    }

    private Optional<LocalDate> date() {
        Optional<LocalDate> date = formed.day(AssessmentColumn.DATE, "the day of the assessment");
        date.filter(day -> day.isBefore(words.earliestDay()))
                .ifPresent(
                        day ->
                                problems.add(
                                        AssessmentColumn.DATE,
                                        Code.BEFORE_RECORDS,
                                        day.toString(),
                                        words.earliestDay() + " or later"));
        return date;
    }

    private Optional<LocalDate> recordedOn(Optional<LocalDate> date) {
        Optional<LocalDate> recordedOn = cells.date(AssessmentColumn.RECORDED_ON);
        if (recordedOn.isPresent() && date.filter(recordedOn.get()::isBefore).isPresent()) {
            problems.add(
                    AssessmentColumn.RECORDED_ON,
                    Code.RECORDED_BEFORE_DATE,
                    recordedOn.get().toString(),
                    date.get() + " or later");
        }
        return recordedOn;
    }

    private Optional<Integer> level() {
        Optional<String> text = formed.needed(AssessmentColumn.LEVEL, "a proficiency level");
        Set<Integer> known = words.levels();
        Optional<Integer> level =
                text.flatMap(
                        t -> known.stream().filter(n -> Integer.toString(n).equals(t)).findFirst());
        if (text.isPresent() && level.isEmpty()) {
            String levels = String.join(", ", known.stream().map(String::valueOf).toList());
            problems.add(AssessmentColumn.LEVEL, Code.NOT_A_LEVEL, text.get(), "one of " + levels);
        }
        return level;
    }

    private void checkAssessor(
            Optional<String> person, Optional<Kind> kind, Optional<String> assessor) {
        if (person.isEmpty() || kind.isEmpty() || assessor.isEmpty()) {
            return;
        }
        boolean oneself = assessor.get().equalsIgnoreCase(person.get());
        if (oneself && kind.get() != Kind.SELF) {
            problems.add(
                    AssessmentColumn.ASSESSOR,
                    Code.ASSESSED_BY_ONESELF,
                    assessor.get(),
                    "another person; only a row of the kind self is by the person");
        }
        if (!oneself && kind.get() == Kind.SELF) {
            problems.add(
                    AssessmentColumn.ASSESSOR,
                    Code.SELF_BY_ANOTHER,
                    assessor.get(),
                    person.get() + ", whose own view it is");
        }
    }
}
