package ke.mizani.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachStep;
import ke.mizani.finding.Status;
import ke.mizani.report.Sentences;
import ke.mizani.store.CaseDocument;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.TimeLine;

/** What was done in breach cases, and the documents of it, in the reader's language. */
record BreachHistory(Words words, Sentences sentences, TimeLine rulebooks) {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final List<String> OF_VERDICTS = List.of("status", "due", "run");
    private static final int KILO = 1000;

    /** Something that was done, in the case of a number. */
    public record Done(
            String number,
            String day,
            String actor,
            String step,
            List<BreachView.Fact> facts,
            List<Document> documents) {}

    /**
     * A document.
     *
     * @param step with which it was handed in
     * @param digest SHA-256, in hexadecimal
     */
    public record Document(
            String name,
            String href,
            String size,
            String digest,
            String day,
            String actor,
            String step) {}

    /** A case and what was handed in with its steps. */
    record Told(Breach breach, List<CaseDocument> documents) {

        Stream<Moment> moments() {
            return breach.entries().stream()
                    .map(
                            entry ->
                                    new Moment(
                                            breach.file().number(),
                                            entry,
                                            documents.stream()
                                                    .filter(one -> one.place() == entry.place())
                                                    .toList()));
        }
    }

    private record Moment(long number, CaseEntry entry, List<CaseDocument> documents) {}

    /** What was done in all of them, newest first. */
    List<Done> of(List<Told> cases) {
        return moments(cases).map(this::done).toList();
    }

    /** What was handed in, newest first. */
    List<Document> documents(List<Told> cases) {
        return moments(cases)
                .flatMap(one -> one.documents().stream().map(each -> document(one, each)))
                .toList();
    }

    private static Stream<Moment> moments(List<Told> cases) {
        return cases.stream()
                .flatMap(Told::moments)
                .sorted(
                        Comparator.comparing((Moment one) -> one.entry().at())
                                .thenComparing(Moment::number)
                                .thenComparing(one -> one.entry().place())
                                .reversed());
    }

    private Done done(Moment one) {
        return new Done(
                String.valueOf(one.number()),
                day(one.entry()),
                one.entry().actor(),
                words.of("done-" + one.entry().step()),
                said(one),
                one.documents().stream().map(each -> document(one, each)).toList());
    }

    private Document document(Moment one, CaseDocument document) {
        long kilobytes = (document.bytes() + KILO - 1) / KILO;
        return new Document(
                document.name(),
                "/breaches/" + one.number() + "/documents/" + document.place(),
                words.of("document-size", kilobytes),
                document.digest(),
                day(one.entry()),
                document.by(),
                words.of("done-" + one.entry().step()));
    }

    private String day(CaseEntry entry) {
        return sentences.day(LocalDate.ofInstant(entry.at(), NAIROBI));
    }

    /** The name of a document that is there stands in its link. */
    private List<BreachView.Fact> said(Moment one) {
        CaseEntry entry = one.entry();
        return BreachStep.find(entry.step()).map(BreachStep::needs).orElse(OF_VERDICTS).stream()
                .filter(fact -> one.documents().isEmpty() || !fact.equals(BreachStep.DOCUMENT))
                .flatMap(
                        fact ->
                                Optional.ofNullable(entry.facts().get(fact))
                                        .map(text -> fact(entry, fact, text))
                                        .stream())
                .toList();
    }

    private BreachView.Fact fact(CaseEntry entry, String fact, String text) {
        String path =
                switch (fact) {
                    case "cell" -> CellLink.then(rulebooks, entry.at(), text);
                    case "run" -> "/runs?before=" + (Long.parseLong(text) + 1);
                    default -> "";
                };
        return new BreachView.Fact(words.of("fact-" + fact), told(fact, text), path);
    }

    private String told(String fact, String text) {
        return switch (fact) {
            case "cause", "outcome", "level" -> words.of(fact + "-" + text);
            case "promised", "until", "done", "due", "since" ->
                    sentences.day(LocalDate.parse(text));
            case "status" -> sentences.of(Word.of(Status.class, text));
            default -> text;
        };
    }
}
