package ke.mizani.report;

/**
 * A mail in words.
 *
 * @param subject one line
 * @param body lines of plain text
 */
public record MailText(String subject, String body) {}
