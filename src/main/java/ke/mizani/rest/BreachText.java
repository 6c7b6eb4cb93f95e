package ke.mizani.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachStep;
import ke.mizani.store.CaseDocument;
import ke.mizani.store.CaseEntry;

/**
 * A breach case as it is told to programs.
 *
 * @param number from 1
 * @param matter id of the matter
 * @param timeline name of the time limit
 * @param obligation the duty in a few words
 * @param clause the provision
 * @param severity {@code critical}, {@code major} or {@code minor}
 * @param status the newest verdict
 * @param run number of the run that gave it
 * @param due working deadline; nothing if it has none
 * @param daysLate calendar days
 * @param opened the day of opening
 * @param waitsFor what it waits for, such as {@code plan}; {@code nothing} if it is closed
 * @param office which deals with it; nothing until it is acknowledged
 * @param owner account that owns the action
 * @param promised day for which action is promised
 * @param pausedUntil last day of an excuse or an extension
 * @param level the highest who was told
 * @param closingProposed whether, judged again, it is no breach
 * @param outcome what it was closed as
 */
public record BreachText(
        long number,
        String matter,
        String timeline,
        String obligation,
        String clause,
        String severity,
        String status,
        long run,
        Optional<LocalDate> due,
        Optional<Integer> daysLate,
        LocalDate opened,
        String waitsFor,
        Optional<String> office,
        Optional<String> owner,
        Optional<LocalDate> promised,
        Optional<LocalDate> pausedUntil,
        Optional<String> level,
        boolean closingProposed,
        Optional<String> outcome) {

    static BreachText of(Breach breach) {
        return new BreachText(
                breach.file().number(),
                breach.matter(),
                breach.timeline(),
                breach.obligation(),
                breach.clause(),
                breach.severity().word(),
                breach.status().word(),
                breach.run(),
                breach.due(),
                breach.daysLate(),
                breach.openedOn(),
                breach.stage().word(),
                breach.office(),
                breach.owner(),
                breach.promised(),
                breach.pausedUntil(),
                breach.level().map(Word::word),
                breach.cleared(),
                breach.outcome().map(Word::word));
    }

    /** One thing that was done. */
    public record Entry(
            int place,
            Instant at,
            String actor,
            String step,
            Map<String, String> facts,
            Optional<Document> document) {

        static Entry of(CaseEntry entry, List<CaseDocument> documents) {
            return new Entry(
                    entry.place(),
                    entry.at(),
                    entry.actor(),
                    entry.step(),
                    entry.facts(),
                    documents.stream()
                            .filter(one -> one.place() == entry.place())
                            .map(Document::of)
                            .findFirst());
        }
    }

    /**
     * A document that was handed in with a step.
     *
     * @param href where its bytes are
     */
    public record Document(String name, String mediaType, long bytes, String sha256, String href) {

        static Document of(CaseDocument document) {
            return new Document(
                    document.name(),
                    document.mediaType(),
                    document.bytes(),
                    document.digest(),
                    "/api/v1/cases/" + document.caseNumber() + "/documents/" + document.place());
        }
    }

    /**
     * A step that can be taken.
     *
     * @param needs what has to be said with it
     * @param document {@code needed} or {@code possible}; nothing if none can be handed in
     */
    public record Possible(String step, List<String> needs, Optional<String> document) {

        static Possible of(BreachStep step) {
            return new Possible(
                    step.word(),
                    step.needs(),
                    step.takesDocument()
                            ? Optional.of(step.needsDocument() ? "needed" : "possible")
                            : Optional.empty());
        }
    }

    /**
     * A case with all that was done in it.
     *
     * @param entries in order
     * @param steps those that the caller can take now
     */
    public record Whole(BreachText breach, List<Entry> entries, List<Possible> steps) {

        static Whole of(Breach breach, List<CaseDocument> documents, List<BreachStep> open) {
            return new Whole(
                    BreachText.of(breach),
                    breach.entries().stream().map(one -> Entry.of(one, documents)).toList(),
                    open.stream().map(Possible::of).toList());
        }
    }
}
