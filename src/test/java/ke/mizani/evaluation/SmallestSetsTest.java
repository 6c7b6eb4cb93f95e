package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is found is what trying every set finds: sets that do it, while no part of them does. */
class SmallestSetsTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** Those that are found where first single ones and then all are asked for. */
    private static List<Set<Integer>> found(int count, Predicate<Set<Integer>> does) {
        SmallestSets<Integer> sets = new SmallestSets<>(does);
        List<Set<Integer>> singles = sets.singles(numbers(count));
        return singles.isEmpty() ? sets.severals(numbers(count)) : singles;
    }

    private static Set<Set<Integer>> parts(Set<Integer> whole) {
        List<Integer> members = List.copyOf(whole);
        Set<Set<Integer>> parts = new HashSet<>();
        for (int choice = 1; choice < (1 << members.size()) - 1; choice++) {
            Set<Integer> part = new TreeSet<>();
            for (int at = 0; at < members.size(); at++) {
                if ((choice >> at & 1) == 1) {
                    part.add(members.get(at));
                }
            }
            parts.add(part);
        }
        return parts;
    }

    /** Any set at all may do it, or not; only all together must. */
    @Property(tries = 400)
    void no_part_of_a_set_that_is_found_does_it(
            @ForAll @IntRange(min = 2, max = 10) int count,
            @ForAll @IntRange(min = 1, max = 60) int rarity,
            @ForAll long seed) {
        Predicate<Set<Integer>> does =
                set ->
                        set.size() == count
                                || new Random(seed + new TreeSet<>(set).hashCode() * 31L)
                                                .nextInt(rarity)
                                        == 7 % rarity;

        List<Set<Integer>> found = found(count, does);

        assertThat(found).isNotEmpty();
        assertThat(found).allMatch(does);
        found.forEach(set -> assertThat(parts(set)).noneMatch(does));
        Set<Set<Integer>> all = parts(new TreeSet<>(numbers(count)));
        for (int size : List.of(1, 2)) {
            List<Set<Integer>> ofSize =
                    all.stream().filter(set -> set.size() == size).filter(does).toList();
            if (!ofSize.isEmpty()) {
                assertThat(found).as("of %s", size).hasSameElementsAs(ofSize);
                return;
            }
        }
    }

    /** A few of very many do it together, whatever else is there. */
    @Property(tries = 100)
    void a_few_among_thousands_are_found_in_few_tries(
            @ForAll @Size(min = 2, max = 8) Set<@IntRange(max = 1999) Integer> needed) {
        AtomicInteger tries = new AtomicInteger();

        List<Set<Integer>> found =
                new SmallestSets<Integer>(
                                set -> {
                                    tries.incrementAndGet();
                                    return set.containsAll(needed);
                                })
                        .severals(numbers(2000));

        assertThat(found).containsExactly(needed);
        assertThat(tries.get()).isLessThan(60 * needed.size() + 260);
    }

    @Test
    void where_not_even_all_do_it_nothing_is_found() {
        assertThat(new SmallestSets<Integer>(set -> false).severals(numbers(30))).isEmpty();
    }
}
