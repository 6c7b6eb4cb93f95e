package ke.mizani.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.policy.Wording;
import org.apache.commons.configuration2.BaseHierarchicalConfiguration;
import org.apache.commons.configuration2.ex.ConversionException;
import org.apache.commons.configuration2.tree.ImmutableNode;

/**
 * The values of a contract file by key, converted to their types; what cannot be converted becomes
 * a problem.
 */
final class Entries {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private final BaseHierarchicalConfiguration values = new BaseHierarchicalConfiguration();
    private final Problems problems;

    Entries(ImmutableNode root, Problems problems) {
        values.getNodeModel().setRootNode(root);
        values.setInterpolator(null); // a contract's ${…} stays text
        this.problems = problems;
    }

    int line(Key key) {
        for (String path = key.path();
                !path.isEmpty();
                path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            String line = path + "[@" + Tree.LINE + "]";
            if (values.containsKey(line)) {
                return values.getInt(line);
            }
        }
        return values.getInt("[@" + Tree.LINE + "]");
    }

    int count(Key key) {
        return values.getList(key.path() + "[@" + Tree.LINE + "]").size();
    }

    boolean has(Key key) {
        return values.containsKey(key.path());
    }

    String text(Key key) {
        return values.getString(key.path(), "");
    }

    Optional<String> optional(Key key) {
        return Optional.ofNullable(values.getString(key.path()));
    }

    List<String> texts(Key key) {
        return values.getList(String.class, key.path(), List.of());
    }

    Optional<BigDecimal> number(Key key) {
        return optional(key)
                .flatMap(
                        text -> {
                            if (NUMBER.matcher(text).matches()) {
                                return Optional.of(values.getBigDecimal(key.path()));
                            }
                            return wrong(
                                    key,
                                    Code.NOT_A_NUMBER,
                                    "digits with a point before decimals, such as 12.5");
                        });
    }

    Optional<Integer> wholeNumber(Key key) {
        try {
            return optional(key).map(text -> values.getInt(key.path()));
        } catch (ConversionException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> yesOrNo(Key key) {
        return optional(key)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(values.getBoolean(key.path()));
                            } catch (ConversionException e) {
                                return wrong(key, Code.NOT_YES_OR_NO, "yes or no");
                            }
                        });
    }

    Optional<LocalDate> date(Key key) {
        return optional(key)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text));
                            } catch (DateTimeException e) {
                                return wrong(
                                        key,
                                        Code.NOT_A_DATE,
                                        "a day as year-month-day, such as 2025-07-31");
                            }
                        });
    }

    <E> Optional<E> word(Key key, E[] known, Function<E, String> word) {
        return optional(key)
                .flatMap(
                        text -> {
                            Optional<E> meant =
                                    Arrays.stream(known)
                                            .filter(e -> word.apply(e).equals(text))
                                            .findFirst();
                            List<String> words = Arrays.stream(known).map(word).toList();
                            String expected =
                                    Wording.nearest(text, words)
                                            .orElseGet(() -> "one of " + String.join(", ", words));
                            return meant.isPresent()
                                    ? meant
                                    : wrong(key, Code.UNKNOWN_WORD, expected);
                        });
    }

    <T> Optional<T> wrong(Key key, Code code, String expected) {
        problem(key, code, text(key), expected);
        return Optional.empty();
    }

    void problem(Key key, Code code, String found, String expected) {
        problems.add(key, line(key), code, found, expected);
    }

    /** Whether nothing is known to be wrong at this key, so that more may be said about it. */
    boolean sound(Key key) {
        return !problems.has(key);
    }
}
