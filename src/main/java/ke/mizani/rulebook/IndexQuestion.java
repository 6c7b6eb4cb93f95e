package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** A question to the tables of the index. Public because compiled rules reach it. */
public sealed interface IndexQuestion extends Question, Question.Dated {

    /** Which formula of that index is in force? */
    record WhichVersion(String index, LocalDate day) implements IndexQuestion {
        @Override
        public String inWords() {
            return "the index " + index + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichVersion(cases.word("index", index), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return each(cases, "index", WhichVersion::new);
        }
    }

    /** What is the index of a level made of? */
    record WhichComponents(String level, LocalDate day) implements IndexQuestion {
        @Override
        public String inWords() {
            return "level " + level + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichComponents(cases.word("level", level), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return each(cases, "level", WhichComponents::new);
        }
    }

    /** What do the perspectives, or the tiers, weigh at a level? */
    record WhichWeights(String level, String view, LocalDate day) implements IndexQuestion {
        @Override
        public String inWords() {
            return "level " + level + ", view " + view + ", on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichWeights(
                    cases.word("level", level), cases.word("view", view), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return cases.words("view").stream()
                    .flatMap(
                            view ->
                                    each(cases, "level", (l, d) -> new WhichWeights(l, view, d))
                                            .stream())
                    .toList();
        }
    }

    /** What is a KPI used for? */
    record WhichRoles(String kpi, LocalDate day) implements IndexQuestion {
        @Override
        public String inWords() {
            return kpi + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichRoles(cases.word("kpi", kpi), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return each(cases, "kpi", WhichRoles::new);
        }
    }

    /** Which figure does the policy set? */
    record WhichAim(String aim, LocalDate day) implements IndexQuestion {
        @Override
        public String inWords() {
            return "aim " + aim + " on " + day;
        }

        @Override
        public Question typical(Cases cases) {
            return new WhichAim(cases.word("aim", aim), cases.day(day));
        }

        static List<Question> all(Cases cases) {
            return each(cases, "aim", WhichAim::new);
        }
    }

    private static List<Question> each(
            Cases cases, String property, BiFunction<String, LocalDate, Question> asking) {
        return cases.words(property).stream()
                .flatMap(word -> cases.days().stream().map(day -> asking.apply(word, day)))
                .toList();
    }
}
