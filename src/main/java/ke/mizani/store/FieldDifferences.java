package ke.mizani.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import ke.mizani.finding.Finding;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import org.jspecify.annotations.Nullable;

/** Where two records differ: each field by its path, with what it was and what it is. */
public final class FieldDifferences {

    /** So many fields are told; the others are counted. */
    private static final int MOST = 100;

    private static final String NOTHING = "nothing";

    private final List<Field> fields = new ArrayList<>();
    private long more;

    private FieldDifferences() {}

    /**
     * A field that differs.
     *
     * @param path from the outermost record to the field, members of lists by their name or place
     * @param then what it was
     * @param now what it is
     */
    public record Field(String path, String then, String now) {}

    /**
     * All that differs.
     *
     * @param more how many further fields differ
     */
    public record Told(List<Field> fields, long more) {

        public Told {
            fields = List.copyOf(fields);
        }
    }

    /** What differs between two records, in the order of the first. */
    public static Told between(Record then, Record now) {
        FieldDifferences difference = new FieldDifferences();
        difference.compare("", then, now);
        return new Told(difference.fields, difference.more);
    }

    private void compare(String path, @Nullable Object then, @Nullable Object now) {
        if (then == null || now == null || then.equals(now)) {
            if (then != now && (then == null || now == null)) {
                tell(path, then, now);
            }
            return;
        }
        if (then instanceof Optional<?> was && now instanceof Optional<?> is) {
            compare(path, was.orElse(null), is.orElse(null));
        } else if (then instanceof OptionalInt was && now instanceof OptionalInt is) {
            tell(path, number(was), number(is));
        } else if (then instanceof Map<?, ?> was && now instanceof Map<?, ?> is) {
            members(path, texts(was), texts(is));
        } else if (then instanceof Collection<?> was && now instanceof Collection<?> is) {
            members(path, named(was), named(is));
        } else if (then instanceof Record && then.getClass() == now.getClass()) {
            components(path, then, now);
        } else {
            tell(path, then, now);
        }
    }

    private static @Nullable Object number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> texts = new TreeMap<>();
        map.forEach((key, value) -> texts.put("." + key, value));
        return texts;
    }

    private void members(String path, Map<String, Object> then, Map<String, Object> now) {
        then.forEach((name, value) -> compare(path + name, value, now.get(name)));
        now.forEach(
                (name, value) -> {
                    if (!then.containsKey(name)) {
                        tell(path + name, null, value);
                    }
                });
    }

    /** Members by their name; several of one name, and those without, by their place too. */
    private static Map<String, Object> named(Collection<?> members) {
        Map<String, Object> named = new LinkedHashMap<>();
        int place = 0;
        for (Object member : members) {
            place++;
            String name = name(member);
            String shown = name.isEmpty() ? String.valueOf(place) : name;
            String key = "[" + shown + "]";
            named.put(named.containsKey(key) ? "[" + shown + ", " + place + "]" : key, member);
        }
        return named;
    }

    private static String name(Object member) {
        if (member instanceof Finding finding) {
            return finding.matter() + ", " + finding.duty().id();
        }
        if (member instanceof Scorecard card) {
            return card.contract().id();
        }
        if (member instanceof FollowUp after) {
            return after.card().contract().id();
        }
        if (member instanceof Scorecard.Line line) {
            return line.indicator().id();
        }
        if (member instanceof IndexNode node) {
            return node.holder().level().word() + " " + node.holder().code();
        }
        return "";
    }

    private void components(String path, Object then, Object now) {
        for (RecordComponent component : then.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            compare(name, value(component, then), value(component, now));
        }
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void tell(String path, @Nullable Object then, @Nullable Object now) {
        if (fields.size() < MOST) {
            fields.add(new Field(path, text(then), text(now)));
        } else {
            more++;
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }
}
