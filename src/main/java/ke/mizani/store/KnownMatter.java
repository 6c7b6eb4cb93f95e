package ke.mizani.store;

import java.time.LocalDate;

/**
 * A matter of which activities were submitted.
 *
 * @param id its name
 * @param type its kind
 * @param first the day of the earliest activity
 * @param last the day of the latest
 * @param activities how many rows tell of it, corrected ones too
 */
public record KnownMatter(
        String id, String type, LocalDate first, LocalDate last, int activities) {}
