package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;

/** What is entered about one matter, checked against the shipped rulebook. */
final class Register {

    static final Rulebook RULEBOOK = load();

    private final String type;
    private final String matter;
    private final Rulebook rulebook;
    private final List<Activity> rows = new ArrayList<>();

    Register(String type, String matter) {
        this(type, matter, RULEBOOK);
    }

    Register(String type, String matter, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.type = type;
        this.matter = matter;
    }

    Register with(Entry... entries) {
        for (Entry entry : entries) {
            rows.add(entry.in(type, matter, rows.size() + 1));
        }
        return this;
    }

    /** The House sat on these days. */
    Register sat(String... days) {
        for (String day : days) {
            Entry sitting = Entry.of("sitting-held", day);
            rows.add(sitting.in("sitting-calendar", "sittings", rows.size() + 1));
        }
        return this;
    }

    List<Activity> rows() {
        return List.copyOf(rows);
    }

    /** All findings on the timeline at the end of that day. */
    List<Finding> findings(String timeline, String asOf) {
        return new TimelineCheck(
                        rulebook,
                        rulebook.readings().value(),
                        LocalDate.parse(asOf),
                        Optional.empty())
                .check(new Activities(rows, List.of()).matters()).stream()
                        .filter(finding -> finding.duty().id().equals(timeline))
                        .toList();
    }

    /** The only finding on the timeline. */
    Finding finding(String timeline, String asOf) {
        List<Finding> findings = findings(timeline, asOf);
        assertThat(findings).as("findings on %s", timeline).hasSize(1);
        return findings.get(0);
    }

    /** The steps of a finding about a topic. */
    static List<Step> steps(Finding finding, String topic) {
        return finding.why().steps().stream().filter(step -> step.topic().equals(topic)).toList();
    }

    private static Rulebook load() {
        try {
            return Rulebook.load(RulebookSource.of(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
