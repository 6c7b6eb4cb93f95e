package ke.mizani.activity;

/**
 * That a row takes the place of an earlier one.
 *
 * @param corrects id of the earlier row
 * @param reason why, in words
 */
public record Correction(String corrects, String reason) {}
