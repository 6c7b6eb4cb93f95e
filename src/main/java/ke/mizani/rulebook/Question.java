package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ke.mizani.policy.Graded;

/**
 * What is put to a decision table: the fact that its rules look at. Public because compiled rules
 * reach it; everybody else asks the {@link Rulebook}.
 */
public interface Question {

    /** What is asked, in words. */
    String inWords();

    /**
     * The question with the same answer, for whatever rows the table has, out of the finitely many
     * there are.
     */
    Question typical(Cases cases);

    /** A question about a day. */
    interface Dated {

        /** The day asked about. */
        LocalDate day();

        /** Whether a row in force from that day is in force. */
        default boolean startedBy(String first) {
            return !day().isBefore(LocalDate.parse(first));
        }

        /** Whether a row in force to that day is in force. */
        default boolean notEndedBy(String last) {
            return !day().isAfter(LocalDate.parse(last));
        }
    }

    /** Which timelines concern a kind of matter? */
    record WhichTimelines(String matterType) implements Question {
        @Override
        public String inWords() {
            return "matter type " + matterType;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichTimelines(cases.word("matterType", matterType));
        }

        static List<Question> all(Cases cases) {
            return cases.words("matterType").stream().<Question>map(WhichTimelines::new).toList();
        }
    }

    /** How is an unsettled provision read by default? */
    record WhichInterpretation(String id) implements Question {
        @Override
        public String inWords() {
            return "interpretation " + id;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichInterpretation(cases.word("id", id));
        }

        static List<Question> all(Cases cases) {
            return cases.words("id").stream().<Question>map(WhichInterpretation::new).toList();
        }
    }

    /** Which scheme has that code on that day? */
    record WhichScheme(String code, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "scheme " + code + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichScheme(cases.word("code", code), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("code").stream()
                    .flatMap(
                            code ->
                                    cases.days().stream()
                                            .<Question>map(day -> new WhichScheme(code, day)))
                    .toList();
        }
    }

    /** Which formula scores an indicator of which more or less is better? */
    record WhichFormula(String scheme, String part, String better, LocalDate day)
            implements Question, Dated {
        @Override
        public String inWords() {
            return "scheme " + scheme + ", part " + part + ", better is " + better + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichFormula(
                    cases.word("scheme", scheme),
                    cases.word("part", part),
                    cases.word("better", better),
                    cases.day(day));
        }

        static List<Question> all(Cases cases) {
            List<Question> all = new ArrayList<>();
            for (String scheme : cases.words("scheme")) {
                for (String part : cases.words("part")) {
                    for (String better : cases.words("better")) {
                        cases.days()
                                .forEach(d -> all.add(new WhichFormula(scheme, part, better, d)));
                    }
                }
            }
            return all;
        }
    }

    /** Of which parts is the composite of a scheme the sum? */
    record WhichParts(String scheme, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "parts of scheme " + scheme + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichParts(cases.word("scheme", scheme), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("scheme").stream()
                    .flatMap(
                            s -> cases.days().stream().<Question>map(day -> new WhichParts(s, day)))
                    .toList();
        }
    }

    /** In which band does a score lie? */
    record WhichBand(String scheme, BigDecimal score, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "scheme " + scheme + ", score " + score.toPlainString() + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichBand(
                    cases.word("scheme", scheme), cases.number("score", score), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("scheme").stream()
                    .flatMap(
                            s ->
                                    cases.numbers("score").stream()
                                            .flatMap(
                                                    n ->
                                                            cases.days().stream()
                                                                    .<Question>map(
                                                                            d ->
                                                                                    new WhichBand(
                                                                                            s, n,
                                                                                            d))))
                    .toList();
        }
    }

    /** What is the indicator of that number on that day? */
    record WhichKpi(String id, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "indicator " + id + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichKpi(cases.word("id", id), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("id").stream()
                    .flatMap(
                            id -> cases.days().stream().<Question>map(day -> new WhichKpi(id, day)))
                    .toList();
        }
    }

    /** What level does a post or job group need in a competency? */
    record WhichRequirement(String holder, String competency, LocalDate day)
            implements Question, Dated {
        @Override
        public String inWords() {
            return "post or job group " + holder + ", competency " + competency + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichRequirement(
                    cases.word("holder", holder),
                    cases.word("competency", competency),
                    cases.day(day));
        }

        static List<Question> all(Cases cases) {
            List<Question> all = new ArrayList<>();
            for (String holder : cases.words("holder")) {
                for (String competency : cases.words("competency")) {
                    cases.days()
                            .forEach(day -> all.add(new WhichRequirement(holder, competency, day)));
                }
            }
            return all;
        }
    }

    /** Which courses are for people at a level of a competency? */
    record WhichCourses(String competency, BigDecimal level, LocalDate day)
            implements Question, Dated {
        @Override
        public String inWords() {
            return "competency " + competency + ", level " + level.toPlainString() + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichCourses(
                    cases.word("competency", competency),
                    cases.number("level", level),
                    cases.day(day));
        }

        static List<Question> all(Cases cases) {
            List<Question> all = new ArrayList<>();
            for (String competency : cases.words("competency")) {
                for (BigDecimal level : cases.numbers("level")) {
                    cases.days().forEach(day -> all.add(new WhichCourses(competency, level, day)));
                }
            }
            return all;
        }
    }

    /**
     * What follows a grade?
     *
     * @param period {@code year} or {@code quarter}
     * @param times for how many such periods in a row the grade was given
     */
    record WhichConsequences(
            String scheme,
            String grade,
            String level,
            String period,
            BigDecimal times,
            BigDecimal score,
            LocalDate day)
            implements Question, Dated {

        /** The question about a grade on that day. */
        public static WhichConsequences of(Graded graded, LocalDate day) {
            return new WhichConsequences(
                    graded.scheme(),
                    graded.grade(),
                    graded.level(),
                    graded.period(),
                    BigDecimal.valueOf(graded.times()),
                    graded.score(),
                    day);
        }

        @Override
        public String inWords() {
            return String.format(
                    Locale.ROOT,
                    "scheme %s, grade %s, level %s, %s, %s times in a row, score %s, on %s",
                    scheme,
                    grade,
                    level,
                    period,
                    times.toPlainString(),
                    score.toPlainString(),
                    day);
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichConsequences(
                    cases.word("scheme", scheme),
                    cases.word("grade", grade),
                    cases.word("level", level),
                    cases.word("period", period),
                    cases.number("times", times),
                    cases.number("score", score),
                    cases.day(day));
        }

        static List<Question> all(Cases cases) {
            List<Question> all = new ArrayList<>();
            for (String scheme : cases.words("scheme")) {
                for (String grade : cases.words("grade")) {
                    for (String level : cases.words("level")) {
                        for (String period : cases.words("period")) {
                            all(scheme, grade, level, period, cases, all);
                        }
                    }
                }
            }
            return all;
        }

        private static void all(
                String scheme,
                String grade,
                String level,
                String period,
                Cases cases,
                List<Question> all) {
            for (BigDecimal times : cases.numbers("times")) {
                for (BigDecimal score : cases.numbers("score")) {
                    for (LocalDate day : cases.days()) {
                        all.add(
                                new WhichConsequences(
                                        scheme, grade, level, period, times, score, day));
                    }
                }
            }
        }
    }

    /** Up to when is something in time? */
    record WhichDeadline(String about, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "deadline of " + about + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichDeadline(cases.word("about", about), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("about").stream()
                    .flatMap(
                            about ->
                                    cases.days().stream()
                                            .<Question>map(day -> new WhichDeadline(about, day)))
                    .toList();
        }
    }

    /** Who is told of a breach that is not dealt with? */
    record WhichEscalations(String countedFrom, String severity, BigDecimal days, LocalDate day)
            implements Question, Dated {
        @Override
        public String inWords() {
            return String.format(
                    Locale.ROOT,
                    "%s days since %s, severity %s, on %s",
                    days.toPlainString(),
                    countedFrom,
                    severity,
                    day);
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichEscalations(
                    cases.word("countedFrom", countedFrom),
                    cases.word("severity", severity),
                    cases.number("days", days),
                    cases.day(day));
        }

        static List<Question> all(Cases cases) {
            List<Question> all = new ArrayList<>();
            for (String from : cases.words("countedFrom")) {
                for (String severity : cases.words("severity")) {
                    for (BigDecimal days : cases.numbers("days")) {
                        cases.days()
                                .forEach(
                                        day ->
                                                all.add(
                                                        new WhichEscalations(
                                                                from, severity, days, day)));
                    }
                }
            }
            return all;
        }
    }
}
