package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.Readings;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;

/** Which reading of an unsettled question was applied, and what the other would give. */
final class ReadingNote {

    static final String TOPIC = "last-arguable-day";

    private final Sentences sentences;
    private final Readings readings;

    ReadingNote(Sentences sentences, Readings readings) {
        this.sentences = sentences;
        this.readings = readings;
    }

    /** The note on a finding; empty if no day was counted. */
    Optional<String> of(Finding finding) {
        Optional<Step> later =
                finding.why().steps().stream().filter(s -> s.topic().equals(TOPIC)).findFirst();
        if (later.isPresent() && finding.due().isPresent()) {
            return Optional.of(of(later.get(), finding.due().get()));
        }
        boolean counted = finding.why().steps().stream().anyMatch(s -> s.strip().isPresent());
        return counted ? Optional.of(sentences.word("reading-none")) : Optional.empty();
    }

    private String of(Step later, LocalDate due) {
        List<String> applied = new ArrayList<>();
        List<String> other = new ArrayList<>();
        chosen().forEach(
                        (question, reading) -> {
                            String latest = String.valueOf(later.facts().get(question));
                            if (!latest.equals(reading)) {
                                applied.add(sentences.word(question + "-" + reading));
                                other.add(sentences.word(question + "-" + latest));
                            }
                        });
        Map<String, Object> facts = new LinkedHashMap<>(later.facts());
        facts.put("applied", String.join(", ", applied));
        facts.put("other", String.join(", ", other));
        facts.put("due", due);
        return applied.isEmpty() ? sentences.of(later) : sentences.say("reading-other", facts);
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("saturday", readings.saturday().word());
        chosen.put("monthEnd", readings.monthEnd().word());
        chosen.put("constitutionalMonth", readings.constitutionalMonth().word());
        return chosen;
    }
}
