package ke.mizani.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The part of a list that is on a page.
 *
 * @param shown its items
 * @param next where those behind them are; empty if there are none
 */
record ListedPart<T>(List<T> shown, String next) {

    ListedPart {
        shown = List.copyOf(shown);
    }

    /**
     * The first items.
     *
     * @param most how many at most
     * @param some gives so many items
     * @param behind where those behind an item are
     */
    static <T> ListedPart<T> of(int most, IntFunction<List<T>> some, Function<T, String> behind) {
        List<T> items = some.apply(most + 1);
        return items.size() > most
                ? new ListedPart<>(items.subList(0, most), behind.apply(items.get(most - 1)))
                : new ListedPart<>(items, "");
    }
}
