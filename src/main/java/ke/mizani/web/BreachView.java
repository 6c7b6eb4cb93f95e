package ke.mizani.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachCause;
import ke.mizani.casework.BreachOutcome;
import ke.mizani.casework.BreachStage;
import ke.mizani.casework.BreachStep;
import ke.mizani.report.Sentences;
import ke.mizani.store.TimeLine;

/** What the page of a breach shows, in the reader's language. */
record BreachView(Breach breach, Words words, Sentences sentences, TimeLine rulebooks) {

    private static final Set<String> DAYS = Set.of("promised", "until", "done");
    private static final Set<String> LONG =
            Set.of("explanation", "corrective", "preventive", "reason", "result", "text");

    /**
     * Something that is known of it.
     *
     * @param path where it can be read further; empty: nowhere
     */
    public record Fact(String name, String text, String path) {}

    /** One stage of its life. */
    public record Stage(String name, boolean here, boolean past) {}

    /** A field of a form. */
    public record Field(
            String name,
            String id,
            String kind,
            String label,
            String value,
            String error,
            List<Choice> options) {}

    /** A word that can be chosen. */
    public record Choice(String value, String text) {}

    /** A step that can be taken. */
    public record Form(String step, String name, boolean open, boolean next, List<Field> fields) {}

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(words.of("fact-matter"), breach.matter(), "/matters/" + breach.matter()));
        add(facts, "clause", breach.clause() + " (" + breach.timeline() + ")");
        facts.add(
                new Fact(
                        words.of("fact-cell"),
                        breach.cell(),
                        CellLink.then(rulebooks, breach.entries().get(0).at(), breach.cell())));
        add(facts, "severity", words.of("severity-" + breach.severity().word()));
        add(facts, "verdict", verdict());
        breach.due().ifPresent(day -> add(facts, "due", sentences.day(day)));
        add(facts, "office", breach.office().orElse(breach.responsible()));
        breach.owner().ifPresent(owner -> add(facts, "owner", owner));
        breach.promised().ifPresent(day -> add(facts, "promised", sentences.day(day)));
        breach.pausedUntil().ifPresent(day -> add(facts, "until", sentences.day(day)));
        breach.level().ifPresent(level -> add(facts, "level", words.of("level-" + level.word())));
        breach.outcome().ifPresent(how -> add(facts, "outcome", words.of("outcome-" + how.word())));
        return facts;
    }

    private String verdict() {
        return sentences.of(breach.status())
                + breach.daysLate()
                        .filter(days -> days > 0)
                        .map(days -> ", " + words.of("days-late", days))
                        .orElse("");
    }

    private void add(List<Fact> facts, String name, String text) {
        facts.add(new Fact(words.of("fact-" + name), text, ""));
    }

    List<Stage> stages() {
        return Stream.of(BreachStage.values())
                .filter(stage -> stage != BreachStage.NOTHING)
                .map(
                        stage ->
                                new Stage(
                                        words.of("stage-" + stage.word()),
                                        stage == breach.stage(),
                                        stage.compareTo(breach.stage()) < 0))
                .toList();
    }

    String clearedWhy() {
        return sentences.of(breach.status());
    }

    /** The form of a step, with what was typed into it. */
    Form form(BreachStep step, BreachPage.Tried tried) {
        boolean mine = tried.step().equals(step.word());
        Map<String, String> typed = mine ? tried.typed() : Map.of();
        return new Form(
                step.word(),
                words.of("step-" + step.word()),
                mine || isNext(step),
                isNext(step),
                fields(step).map(fact -> field(step, fact, tried, typed)).toList());
    }

    private static Stream<String> fields(BreachStep step) {
        Stream<String> more =
                step.takesDocument() && !step.needsDocument()
                        ? Stream.of(BreachStep.DOCUMENT)
                        : Stream.of();
        return Stream.concat(step.needs().stream(), more);
    }

    private boolean isNext(BreachStep step) {
        return step == BreachStep.CLOSED
                ? breach.stage() == BreachStage.CLOSURE || breach.cleared()
                : !step.aside() && step != BreachStep.RETURNED;
    }

    private Field field(
            BreachStep step, String fact, BreachPage.Tried tried, Map<String, String> typed) {
        List<Choice> options =
                switch (fact) {
                    case "cause" -> choices("cause-", BreachCause.values());
                    case "outcome" -> choices("outcome-", BreachOutcome.values());
                    default -> List.of();
                };
        String id = step.word() + "-" + fact;
        return new Field(
                fact,
                id,
                options.isEmpty() ? kind(fact) : "choice",
                label(step, fact),
                typed.getOrDefault(fact, proposed(fact)),
                tried.fault()
                        .filter(one -> one.field().equals(id))
                        .map(BreachPage.Fault::text)
                        .orElse(""),
                options);
    }

    private static String kind(String fact) {
        if (fact.equals(BreachStep.DOCUMENT)) {
            return "file";
        }
        return DAYS.contains(fact) ? "date" : LONG.contains(fact) ? "area" : "text";
    }

    private String label(BreachStep step, String fact) {
        return fact.equals(BreachStep.DOCUMENT) && !step.needsDocument()
                ? words.of("document-if-any")
                : words.of("fact-" + fact);
    }

    /** What is most often meant, and can be changed. */
    private String proposed(String fact) {
        return fact.equals("outcome") && breach.cleared() ? BreachOutcome.NO_BREACH.word() : "";
    }

    private List<Choice> choices(String key, Word... known) {
        return Stream.of(known)
                .map(word -> new Choice(word.word(), words.of(key + word.word())))
                .toList();
    }
}
