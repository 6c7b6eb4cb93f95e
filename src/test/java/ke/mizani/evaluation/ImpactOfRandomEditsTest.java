package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookEdit;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVariants;
import ke.mizani.rulebook.RulebookVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of edits picked at random, those that are blamed are what trying every set of them finds. */
class ImpactOfRandomEditsTest {

    private record Edit(String file, String sheet, String row, String heading, String text) {}

    /** Edits that hide each other, add up, undo each other or do nothing. */
    private static final List<Edit> EDITS =
            List.of(
                    new Edit("timelines.xlsx", "timelines", "LEG-01", "Period", "21"),
                    new Edit("timelines.xlsx", "timelines", "LEG-01", "Counted in", "working-days"),
                    new Edit(
                            "timelines.xlsx",
                            "timelines",
                            "LEG-01",
                            "Effect of a breach",
                            "information"),
                    new Edit("timelines.xlsx", "timelines", "LEG-03", "Note", "Another note"),
                    new Edit("schemes.xlsx", "bands", "INST-3", "Limit", "3.40"),
                    new Edit("schemes.xlsx", "bands", "INST-2", "Limit", "3.05"),
                    new Edit("schemes.xlsx", "bands", "STAFF-3", "Limit", "97"),
                    new Edit(
                            "consequences.xlsx",
                            "consequences",
                            "CON-02",
                            "Office to confirm",
                            "Clerk"),
                    new Edit(
                            "consequences.xlsx", "consequences", "CON-01", "Score at least", "103"),
                    new Edit(
                            "index.xlsx",
                            "index-levels",
                            "DEPARTMENT-OWN",
                            "Without any",
                            "not-evaluated"));

    private static RulebookDifference difference(Set<Integer> picked) throws IOException {
        EditedRules rules = EditedRules.in(Files.createTempDirectory("random"));
        for (int at : picked) {
            Edit edit = EDITS.get(at);
            rules.cell(edit.file(), edit.sheet(), edit.row(), edit.heading(), edit.text());
        }
        return RulebookDifference.between(
                RulebookVersion.read(RulebookSource.of(Path.of("rules"))),
                RulebookVersion.read(RulebookSource.of(rules.folder())));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void edits_that_are_blamed_undo_the_change_and_no_part_of_them_does(
            @ForAll @Size(min = 2, max = 6) Set<@IntRange(max = 9) Integer> picked)
            throws IOException {
        RulebookVariants variants = new RulebookVariants(difference(picked));
        ImpactRecords records = ImpactAnalysisTest.records();
        Map<Set<RulebookEdit>, Map<String, String>> runs = new HashMap<>();
        for (Set<RulebookEdit> edits : sets(variants.difference().edits())) {
            variants.without(edits)
                    .map(rulebook -> ImpactAnalysisTest.run(rulebook))
                    .ifPresent(said -> runs.put(edits, said));
        }
        Set<RulebookEdit> all = Set.copyOf(variants.difference().edits());
        Map<String, String> old = Objects.requireNonNull(runs.get(all));

        Impact impact = new ImpactAnalysis(variants, records).impact();

        Set<String> listed = new HashSet<>();
        for (Impact.Change<?> change : impact.changes()) {
            String key = ImpactAnalysisTest.key(change.subject());
            listed.add(key);
            assertThat(change.cause().responsible()).as(key).isNotEmpty();
            for (Set<RulebookEdit> blamed : change.cause().responsible()) {
                assertThat(runs.get(blamed)).as("%s without %s", key, blamed).isNotNull();
                assertThat(said(runs, blamed, key)).isEqualTo(Optional.ofNullable(old.get(key)));
                sets(List.copyOf(blamed)).stream()
                        .filter(part -> part.size() < blamed.size() && runs.containsKey(part))
                        .forEach(
                                part ->
                                        assertThat(said(runs, part, key))
                                                .as("%s without %s", key, part)
                                                .isNotEqualTo(Optional.ofNullable(old.get(key))));
            }
        }
        assertThat(listed)
                .isEqualTo(
                        ImpactAnalysisTest.differing(
                                old, Objects.requireNonNull(runs.get(Set.<RulebookEdit>of()))));
    }

    private static Optional<String> said(
            Map<Set<RulebookEdit>, Map<String, String>> runs,
            Set<RulebookEdit> without,
            String key) {
        return Optional.ofNullable(Objects.requireNonNull(runs.get(without)).get(key));
    }

    private static List<Set<RulebookEdit>> sets(List<RulebookEdit> edits) {
        List<Set<RulebookEdit>> sets = new ArrayList<>();
        sets.add(Set.of());
        for (RulebookEdit edit : edits) {
            for (Set<RulebookEdit> fewer : List.copyOf(sets)) {
                Set<RulebookEdit> more = new HashSet<>(fewer);
                more.add(edit);
                sets.add(more);
            }
        }
        return sets;
    }
}
