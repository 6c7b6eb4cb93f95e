package ke.mizani.store;

import com.fasterxml.jackson.databind.JavaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the first place at which two records of one type are not equal. */
final class RecordDifference {

    private RecordDifference() {}

    /**
     * The place, such as {@code run.findings[3].status}; empty if the two are equal.
     *
     * @param type of both
     */
    static Optional<String> first(Object one, Object other, JavaType type) {
        return place(one, other, type).map(place -> place.replaceFirst("^\\.", ""));
    }

    private static Optional<String> place(Object one, Object other, JavaType type) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one instanceof Optional<?> a && other instanceof Optional<?> b) {
            return a.isPresent() && b.isPresent()
                    ? place(a.get(), b.get(), type.containedTypeOrUnknown(0))
                    : Optional.of("");
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return inList(a, b, type.containedTypeOrUnknown(0));
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return inList(
                    new ArrayList<>(a.entrySet()),
                    new ArrayList<>(b.entrySet()),
                    TypeNames.type(Object.class));
        }
        boolean records = one.getClass().isRecord() && one.getClass() == other.getClass();
        return records ? inRecord(one, other, type) : Optional.of("");
    }

    private static Optional<String> inList(List<?> one, List<?> other, JavaType type) {
        Iterator<?> others = other.iterator();
        int at = 0;
        for (Object element : one) {
            String here = "[" + at++ + "]";
            if (!others.hasNext()) {
                return Optional.of(here);
            }
            Optional<String> inside = place(element, others.next(), type).map(p -> here + p);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.of("[" + at + "]");
    }

    private static Optional<String> inRecord(Object one, Object other, JavaType type) {
        boolean declared = type.getRawClass() == one.getClass();
        JavaType actual = declared ? type : TypeNames.type(one.getClass());
        return RecordShape.of(actual).parts().stream()
                .flatMap(
                        part ->
                                place(part.of(one), part.of(other), part.type())
                                        .map(inside -> "." + part.name() + inside)
                                        .stream())
                .findFirst();
    }
}
