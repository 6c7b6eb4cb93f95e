package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is put to a decision table: the fact that its rules look at. Public because compiled rules
 * reach it; everybody else asks the {@link Rulebook}.
 */
public sealed interface Question {

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
    record WhichFormula(String scheme, String better, LocalDate day) implements Question, Dated {
        @Override
        public String inWords() {
            return "scheme " + scheme + ", better is " + better + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichFormula(
                    cases.word("scheme", scheme), cases.word("better", better), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("scheme").stream()
                    .flatMap(
                            s ->
                                    cases.words("better").stream()
                                            .flatMap(
                                                    b ->
                                                            cases.days().stream()
                                                                    .<Question>map(
                                                                            d ->
                                                                                    new WhichFormula(
                                                                                            s, b,
                                                                                            d))))
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
            return new WhichBand(cases.word("scheme", scheme), cases.number(score), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("scheme").stream()
                    .flatMap(
                            s ->
                                    cases.numbers().stream()
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
}
