package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.List;
import ke.mizani.calendar.Word;

/** The words that the cells of a column may hold. */
sealed interface Vocabulary {

    /** Words that the application knows. */
    record Words(List<String> words) implements Vocabulary {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** The names of the rows of another sheet. */
    record NamesOf(String sheet) implements Vocabulary {}

    Vocabulary NONE = new Words(List.of());

    Vocabulary YES_NO = of("yes", "no");

    static Vocabulary of(String... words) {
        return new Words(List.of(words));
    }

    static <E extends Enum<E> & Word> Vocabulary of(Class<E> type) {
        return new Words(Arrays.stream(type.getEnumConstants()).map(Word::word).toList());
    }
}
