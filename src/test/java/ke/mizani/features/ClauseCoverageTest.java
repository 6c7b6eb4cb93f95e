package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Indicator;
import org.junit.jupiter.api.Test;

/**
 * Every provision that the rulebook cites or a contract serves has a feature, and every feature
 * cites a provision that exists.
 */
class ClauseCoverageTest {

    private static final Path FEATURES = Path.of("features");
    private static final Path CONTRACTS = Path.of("contracts");
    private static final Pattern TAG = Pattern.compile("@clause:(\\S+)");

    /**
     * Provisions on counting time and on decisions about clocks, and the papers that the scoring
     * schemes come from: no row of the timelines is theirs.
     */
    private static final Set<String> OTHERS =
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
                    "PHA-4",
                    "PC-GUIDELINES",
                    "PSC-APPRAISAL-2016",
                    "SRC-REWARD-2023",
                    "JUD-FORM",
                    "EXAM-FORM",
                    "OMAX",
                    "CFCPS-2020");

    @Test
    void every_provision_of_the_rulebook_has_a_feature() throws IOException {
        assertThat(without(cited(), tagged())).as("provisions without a feature").isEmpty();
    }

    @Test
    void every_provision_that_a_contract_serves_has_a_feature() throws IOException {
        assertThat(without(served(), tagged())).as("provisions without a feature").isEmpty();
    }

    @Test
    void every_provision_on_counting_and_scoring_has_a_feature() throws IOException {
        assertThat(without(OTHERS, tagged())).as("provisions without a feature").isEmpty();
    }

    @Test
    void every_feature_is_about_a_provision_that_exists() throws IOException {
        Set<String> unknown = without(without(tagged(), cited()), OTHERS);

        unknown = without(unknown, served());
        assertThat(without(unknown, registered())).as("tags of no known provision").isEmpty();
    }

    private static Set<String> cited() {
        return LiveRulebook.get().timelines().stream()
                .map(timeline -> timeline.value().duty().clause().id())
                .collect(Collectors.toSet());
    }

    /** Provisions and objectives of the policy that an indicator can serve. */
    private static Set<String> registered() {
        return LiveRulebook.get().objectives().stream()
                .map(entry -> entry.id())
                .collect(Collectors.toSet());
    }

    private static Set<String> served() throws IOException {
        Set<String> served = new TreeSet<>();
        for (Path file : files(CONTRACTS, ".yaml")) {
            try (InputStream in = Files.newInputStream(file)) {
                ContractFile.read(file.toString(), in).contract().stream()
                        .flatMap(contract -> contract.listIndicators().stream())
                        .map(Indicator::clause)
                        .forEach(served::add);
            }
        }
        return served;
    }

    private static Set<String> tagged() throws IOException {
        Set<String> tags = new TreeSet<>();
        for (Path file : files(FEATURES, ".feature")) {
            Matcher tag = TAG.matcher(Files.readString(file));
            while (tag.find()) {
                tags.add(tag.group(1));
            }
        }
        return tags;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
