package ke.mizani.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.QueuedNotice;
import org.jspecify.annotations.Nullable;

/** Notices in words of the reader's language: each a line, and the mail of a day. */
public final class NoticeText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** What must be acted on comes first. */
    private static final List<NoticeKind> ORDER =
            List.of(
                    NoticeKind.OVERDUE,
                    NoticeKind.ESCALATED,
                    NoticeKind.DUE_SOON,
                    NoticeKind.ASSIGNED,
                    NoticeKind.PUBLISHED);

    private final Sentences sentences;
    private final Optional<String> site;

    /**
     * @param site where people reach the pages, such as {@code https://mizani.example}; empty: no
     *     links are written
     */
    public NoticeText(Sentences sentences, Optional<String> site) {
        this.sentences = sentences;
        this.site = site.map(address -> address.replaceFirst("/+$", ""));
    }

    /**
     * What a notice says.
     *
     * @param day on which it is read: days left and days late are counted from it
     */
    public String line(NoticeDraft notice, LocalDate day) {
        Map<String, Object> facts = facts(notice.facts());
        if (facts.get("day") instanceof LocalDate due) {
            int left = Math.toIntExact(ChronoUnit.DAYS.between(day, due));
            facts.put("left", left);
            facts.put("late", -left);
        }
        boolean passed = notice.kind() == NoticeKind.DUE_SOON && negative(facts.get("left"));
        return sentences.say(
                passed ? "notice-due-passed" : "notice-" + notice.kind().word(), facts);
    }

    private static boolean negative(@Nullable Object days) {
        return days instanceof Integer left && left < 0;
    }

    /** The name of a kind. */
    public String heading(NoticeKind kind) {
        return sentences.word("notice-heading-" + kind.word());
    }

    /** The mail that tells these notices on a day. */
    public MailText mail(LocalDate day, List<QueuedNotice> notices) {
        StringBuilder body = new StringBuilder();
        append(body, "", sentences.say("notice-mail-begin", Map.of("day", day)));
        for (NoticeKind kind : ORDER) {
            List<NoticeDraft> ofKind =
                    notices.stream()
                            .map(QueuedNotice::what)
                            .filter(what -> what.kind() == kind)
                            .toList();
            if (!ofKind.isEmpty()) {
                body.append('\n').append(heading(kind)).append('\n');
                ofKind.forEach(what -> append(body, what, day));
            }
        }
        body.append('\n');
        site.ifPresent(
                address ->
                        body.append(
                                        sentences.say(
                                                "notice-mail-page",
                                                Map.of("page", address + "/notices")))
                                .append('\n'));
        append(body, "", sentences.word("notice-mail-end"));
        return new MailText(
                sentences.say("notice-mail-subject", Map.of("count", notices.size(), "day", day)),
                body.toString());
    }

    private void append(StringBuilder body, NoticeDraft what, LocalDate day) {
        append(body, "- ", line(what, day));
        String path = what.facts().get(NoticeDraft.PATH);
        if (path != null) {
            site.ifPresent(address -> body.append("  ").append(address).append(path).append('\n'));
        }
    }

    private static void append(StringBuilder body, String mark, String text) {
        Wrapped.under(mark, text).forEach(line -> body.append(line).append('\n'));
    }

    /** Days and numbers are told as such. */
    private static Map<String, Object> facts(SortedMap<String, String> written) {
        Map<String, Object> facts = new LinkedHashMap<>();
        written.forEach((name, value) -> facts.put(name, fact(value)));
        return facts;
    }

    private static Object fact(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Integer.valueOf(value);
        }
        if (DAY.matcher(value).matches()) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                return value;
            }
        }
        return value;
    }
}
