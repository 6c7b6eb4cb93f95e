package ke.mizani.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A case as an officer writes it: {@code name=value; name=value}. */
final class CaseText {

    private CaseText() {}

    /** A case that cannot be understood; the message says why. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String why) {
            super(why);
        }
    }

    /**
     * Names are equal if their letters and digits are: {@code Matter type}, {@code matter-type}.
     */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The parts between semicolons. */
    static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The values by key of their name.
     *
     * @throws NotUnderstood if a part is not {@code name=value} or a name stands twice
     */
    static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new NotUnderstood("\"" + part + "\" is not name=value");
            }
            String name = part.substring(0, equals).strip();
            if (values.put(key(name), part.substring(equals + 1).strip()) != null) {
                throw new NotUnderstood(name + " stands twice");
            }
        }
        return values;
    }

    /** The keys of what a table is asked about. */
    static Set<String> inputs(DecisionTable table) {
        return Arrays.stream(table.fact().getRecordComponents())
                .map(component -> key(component.getName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The question that the values put to a table; a value may also be named by the label of the
     * column it is compared with.
     *
     * @throws NotUnderstood if a value is missing or not of the right form
     */
    static Question question(DecisionTable table, Map<String, String> values) {
        Map<String, String> named = new LinkedHashMap<>(values);
        table.conditions()
                .forEach(
                        condition -> {
                            String value = values.get(key(condition.label()));
                            if (value != null) {
                                named.putIfAbsent(key(condition.property()), value);
                            }
                        });
        return make(
                table.fact(),
                component -> {
                    String value = named.get(key(component.getName()));
                    if (value == null) {
                        throw new NotUnderstood(component.getName() + " is missing");
                    }
                    return typed(component, value);
                });
    }

    /** Gives each component of a question its value. */
    interface Values {
        Object of(RecordComponent component);
    }

    static Question make(Class<? extends Question> fact, Values values) {
        RecordComponent[] components = fact.getRecordComponents();
        Object[] given = Arrays.stream(components).map(values::of).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return fact.getDeclaredConstructor(types).newInstance(given);
        } catch (InvocationTargetException refused) {
            throw new NotUnderstood(String.valueOf(refused.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object typed(RecordComponent component, String value) {
        try {
            return typed(component.getType(), value);
        } catch (DateTimeException | NumberFormatException otherForm) {
            throw new NotUnderstood(component.getName() + " is not understood: " + value);
        }
    }

    static Object typed(Class<?> type, String value) {
        if (type == LocalDate.class) {
            return LocalDate.parse(value);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(value);
        }
        return type == int.class ? (Object) Integer.valueOf(value) : value;
    }

    /** The values of a question by name, as an officer writes them. */
    static Map<String, String> of(Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : question.getClass().getRecordComponents()) {
            Object value = value(question, component);
            values.put(
                    component.getName(),
                    value instanceof BigDecimal number
                            ? number.toPlainString()
                            : String.valueOf(value));
        }
        return values;
    }

    /** A value of a question. */
    static Object value(Question question, RecordComponent component) {
        try {
            return component.getAccessor().invoke(question);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
