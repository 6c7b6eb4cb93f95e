package ke.mizani.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.casework.Category;
import ke.mizani.casework.Claim;
import ke.mizani.casework.ContractComparison;
import ke.mizani.casework.ContractRecord;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.ContractText;

/** Contracts as programs get them. */
final class ContractAnswers {

    private ContractAnswers() {}

    /**
     * A contract without what was said about it.
     *
     * @param person code of the holder's post; only of individual contracts
     * @param version of the last text
     * @param signed the day from which the last signed version is effective
     * @param stage the last step of its cycle
     * @param awaits the steps that can be taken now
     */
    record Summary(
            String id,
            String year,
            String level,
            String office,
            Optional<String> person,
            int version,
            Optional<LocalDate> signed,
            String stage,
            List<String> awaits) {

        static Summary of(ContractRecord contract) {
            ContractText last = contract.last();
            return new Summary(
                    contract.id(),
                    last.year(),
                    last.level().word(),
                    last.office(),
                    last.person(),
                    last.version(),
                    contract.signed().flatMap(ContractText::signed),
                    contract.file().standing().stage(),
                    List.copyOf(contract.file().standing().awaits()));
        }
    }

    /**
     * A contract with its cycle.
     *
     * @param category the one that takes effect; without it every score is provisional
     * @param provisional whether no category takes effect yet
     */
    record Whole(
            Summary contract,
            boolean provisional,
            Optional<Category> category,
            List<Text> texts,
            List<Entry> entries) {

        static Whole of(ContractRecord contract) {
            return new Whole(
                    Summary.of(contract),
                    contract.category().isEmpty(),
                    contract.category(),
                    contract.texts().stream().map(Text::of).toList(),
                    contract.entries().stream().map(Entry::of).toList());
        }
    }

    /** A draft, or a version from the day on which it was signed. */
    record Text(
            long number,
            int version,
            Optional<LocalDate> signed,
            String reason,
            String digest,
            String by,
            Instant at) {

        static Text of(ContractText text) {
            return new Text(
                    text.number(),
                    text.version(),
                    text.signed(),
                    text.reason(),
                    text.digest(),
                    text.by(),
                    text.at());
        }
    }

    /** What was done, by whom. */
    record Entry(int place, Instant at, String actor, String step, Map<String, String> facts) {

        static Entry of(CaseEntry entry) {
            return new Entry(entry.place(), entry.at(), entry.actor(), entry.step(), entry.facts());
        }
    }

    /** What one scorecard says of a line; numbers are exact. */
    record Scored(Optional<String> achievement, Optional<String> raw, Optional<String> weighted) {

        static Scored of(Scorecard.Line line) {
            return new Scored(
                    line.achievement().map(Exact::written),
                    line.raw().map(Exact::written),
                    line.weighted().map(Exact::written));
        }
    }

    /** What one scorecard says of the whole. */
    record Total(Optional<String> composite, Optional<String> grade, String scheme) {

        static Total of(Scorecard card) {
            return new Total(
                    card.composite().map(Exact::written),
                    card.grade().map(grade -> grade.value().grade()),
                    card.scheme().value().code());
        }
    }

    /**
     * A line, side by side.
     *
     * @param claimed what the holder says was achieved
     * @param reason what the moderator says to a difference
     */
    record Line(
            String id,
            String name,
            String unit,
            Optional<BigDecimal> target,
            Optional<BigDecimal> claimed,
            Optional<Scored> moderated,
            Optional<Scored> again,
            String reason,
            boolean agrees,
            boolean moved) {

        static Line of(ContractComparison.Line line) {
            return new Line(
                    line.line().indicator().id(),
                    line.line().indicator().name(),
                    line.line().indicator().unit().word(),
                    line.line().target(),
                    line.claim().flatMap(Claim::achieved),
                    line.moderated().map(Scored::of),
                    line.again().map(Scored::of),
                    line.reason(),
                    line.agrees(),
                    line.moved());
        }
    }

    /** What was said, what the records showed and what they show now. */
    record SideBySide(Optional<Total> moderated, Optional<Total> again, List<Line> lines) {

        static SideBySide of(ContractComparison comparison) {
            return new SideBySide(
                    comparison.moderated().map(Total::of),
                    comparison.again().map(Total::of),
                    comparison.lines().stream().map(Line::of).toList());
        }
    }
}
