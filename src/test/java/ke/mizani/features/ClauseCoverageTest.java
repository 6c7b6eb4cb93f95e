package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every provision that the rulebook cites has a feature, and every feature cites a provision that
 * exists.
 */
class ClauseCoverageTest {

    private static final Path FEATURES = Path.of("features");
    private static final Pattern TAG = Pattern.compile("@clause:(\\S+)");

    /**
     * Provisions on counting time, and on what authorities may decide about it: no row of the
     * timelines is theirs.
     */
    private static final Set<String> COUNTING =
            Set.of(
                    "CAP2-57",
                    "CAP2-57-a",
                    "CAP2-57-b",
                    "CAP2-57-c",
                    "CAP2-57-d",
                    "CAP2-58",
                    "CAP2-59",
                    "COK-259-5-a",
                    "COK-259-5-b",
                    "COK-259-6",
                    "COK-259-7",
                    "COK-259-8",
                    "COK-259-9",
                    "PHA-4");

    /**
     * Sections of the Productivity Mainstreaming Policy, and the papers that the scoring schemes
     * come from.
     */
    private static final Set<String> PERFORMANCE =
            Set.of(
                    "PMP-2.1-2",
                    "PMP-2.1-3",
                    "PMP-2.2-1",
                    "PMP-2.2-3",
                    "PMP-2.2-4",
                    "PMP-2.3.4",
                    "PC-GUIDELINES",
                    "PSC-APPRAISAL-2016");

    @Test
    void every_provision_of_the_rulebook_has_a_feature() throws IOException {
        Set<String> uncovered = new TreeSet<>(cited());
        uncovered.removeAll(tagged());

        assertThat(uncovered).as("provisions without a feature").isEmpty();
    }

    @Test
    void every_feature_is_about_a_provision_that_exists() throws IOException {
        Set<String> unknown = new TreeSet<>(tagged());
        unknown.removeAll(cited());
        unknown.removeAll(COUNTING);
        unknown.removeAll(PERFORMANCE);

        assertThat(unknown).as("tags of no known provision").isEmpty();
    }

    @Test
    void every_known_provision_on_counting_and_performance_has_a_feature() throws IOException {
        Set<String> uncovered = new TreeSet<>(COUNTING);
        uncovered.addAll(PERFORMANCE);
        uncovered.removeAll(tagged());

        assertThat(uncovered).as("provisions without a feature").isEmpty();
    }

    private static Set<String> cited() {
        return LiveRulebook.get().timelines().stream()
                .map(timeline -> timeline.value().duty().clause().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> tagged() throws IOException {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FEATURES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
                Matcher tag = TAG.matcher(Files.readString(file));
                while (tag.find()) {
                    tags.add(tag.group(1));
                }
            }
        }
        return tags;
    }
}
