package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.NamedPeriod;

/**
 * A file of activities as it was taken into the ledger, once and for all.
 *
 * @param number from 1, without a hole
 * @param origin who handed in what
 * @param at the moment, to the microsecond
 * @param receivedOn the day of that moment where the office is
 * @param rulebook hash of the rulebook by whose words the rows were checked
 * @param deadline up to when it would have been in time; empty: no row of the table says
 * @param counts what became of its rows
 * @param seal what proves that nothing of it was changed since
 */
public record Submission(
        long number,
        Origin origin,
        Instant at,
        LocalDate receivedOn,
        String rulebook,
        Optional<Limit> deadline,
        Counts counts,
        Seal seal) {

    /**
     * Who handed in what.
     *
     * @param file name of the file
     * @param digest SHA-256 of its bytes, in hexadecimal
     * @param office code of the office
     * @param period the financial year or quarter reported on
     * @param by code of who did it
     */
    public record Origin(
            String file, String digest, String office, NamedPeriod period, String by) {}

    /**
     * The last day that was in time.
     *
     * @param due that day
     * @param row address of the row of the rulebook that sets it
     * @param confirmed how far that row was read in its source
     */
    public record Limit(LocalDate due, String row, Confirmed confirmed) {}

    /**
     * What became of the rows.
     *
     * @param read rows below the heading
     * @param entered those now in the ledger
     * @param repeated those that an earlier submission had entered, word for word
     * @param refused those with a problem
     */
    public record Counts(int read, int entered, int repeated, int refused) {

        private String sealed() {
            return read + " " + entered + " " + repeated + " " + refused;
        }
    }

    /**
     * Digests in hexadecimal.
     *
     * @param rows of the rows entered, in order
     * @param refused of the problems of the rows refused, in order
     * @param chain of everything in this submission and of the chain before it
     */
    public record Seal(String rows, String refused, String chain) {}

    /** The chain that follows from all the fields and the chain before, whatever is written. */
    String computedChain(String before) {
        return Digest.of(
                List.of(
                        Optional.of(before + " " + number),
                        Optional.of(origin.file()),
                        Optional.of(origin.digest()),
                        Optional.of(origin.office()),
                        Optional.of(origin.period().toString()),
                        Optional.of(origin.by()),
                        Optional.of(at + " " + receivedOn),
                        Optional.of(rulebook),
                        deadline.map(limit -> limit.due().toString()),
                        deadline.map(Limit::row),
                        deadline.map(limit -> limit.confirmed().word()),
                        Optional.of(counts.sealed()),
                        Optional.of(seal.rows()),
                        Optional.of(seal.refused())));
    }

    /** The same, chained to what came before. */
    Submission after(String before) {
        return new Submission(
                number,
                origin,
                at,
                receivedOn,
                rulebook,
                deadline,
                counts,
                new Seal(seal.rows(), seal.refused(), computedChain(before)));
    }

    /** By how many days it came after the deadline; 0 if it was in time or there is none. */
    public long daysLate() {
        return deadline.map(limit -> ChronoUnit.DAYS.between(limit.due(), receivedOn))
                .filter(days -> days > 0)
                .orElse(0L);
    }
}
