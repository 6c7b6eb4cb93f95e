package ke.mizani.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.policy.Timeline;
import ke.mizani.store.Addressee;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.QueuedNotice;
import ke.mizani.store.Role;

/**
 * Reminds of duties whose day comes near or is past: the offices that act, and the Legal Compliance
 * Unit. Each step of a ladder is queued once; after days without a server, the nearest step only.
 *
 * @param before how many days before the due day, such as 14, 7 and 1
 * @param after how many days after it
 * @param newsDays for so many days after a step something overdue is news, from 1
 */
public record DutyReminders(Set<Integer> before, Set<Integer> after, int newsDays) {

    private static final String DONE = "the act is recorded, or the day has moved";

    public DutyReminders {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
        for (int days : before) {
            if (days < 0) {
                throw new IllegalArgumentException(days + " days before");
            }
        }
        for (int days : after) {
            if (days < 1) {
                throw new IllegalArgumentException(days + " days after");
            }
        }
        if (newsDays < 1) {
            throw new IllegalArgumentException(newsDays + " days of news");
        }
    }

    /**
     * What is to be told on a day.
     *
     * @param run the verdicts of that day
     */
    public List<NoticeDraft> on(LocalDate day, EvaluationRun run) {
        List<NoticeDraft> drafts = new ArrayList<>();
        for (Finding finding : run.findings()) {
            reminder(finding, day).ifPresent(told -> drafts.addAll(drafts(finding, told)));
        }
        return drafts;
    }

    /**
     * Why notices of duties that were queued are not to be sent any more, by their number.
     *
     * @param run the verdicts of the day on which they would be sent
     */
    public Map<Long, String> outdated(Collection<QueuedNotice> queued, EvaluationRun run) {
        Map<String, List<Finding>> findings =
                run.findings().stream().collect(Collectors.groupingBy(DutyReminders::subject));
        Map<Long, String> outdated = new TreeMap<>();
        for (QueuedNotice notice : queued) {
            NoticeDraft what = notice.what();
            if (what.kind() == NoticeKind.DUE_SOON || what.kind() == NoticeKind.OVERDUE) {
                boolean stands =
                        findings.getOrDefault(what.subject(), List.of()).stream()
                                .anyMatch(finding -> tells(what, finding));
                if (!stands) {
                    outdated.put(notice.number(), DONE);
                }
            }
        }
        return outdated;
    }

    private static boolean tells(NoticeDraft what, Finding finding) {
        boolean sameDay =
                finding.due()
                        .map(LocalDate::toString)
                        .filter(what.facts().getOrDefault("day", "")::equals)
                        .isPresent();
        return sameDay && kind(finding).filter(what.kind()::equals).isPresent();
    }

    /** A step of a ladder that has come. */
    private record Told(NoticeKind kind, int step, LocalDate due) {}

    private Optional<Told> reminder(Finding finding, LocalDate day) {
        Optional<NoticeKind> kind = kind(finding);
        if (kind.isEmpty() || finding.due().isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = finding.due().get();
        long left = ChronoUnit.DAYS.between(day, due);
        Optional<Integer> step =
                kind.get() == NoticeKind.DUE_SOON
                        ? before.stream()
                                .filter(days -> left <= days)
                                .min(Comparator.naturalOrder())
                        : after.stream()
                                .filter(days -> -left >= days && -left < days + newsDays)
                                .max(Comparator.naturalOrder());
        return step.map(days -> new Told(kind.get(), days, due));
    }

    /** Which ladder a duty is on; nothing if nobody has to act. */
    private static Optional<NoticeKind> kind(Finding finding) {
        if (finding.timeline().value() instanceof Timeline.NotBefore) {
            return Optional.empty();
        }
        if (finding.status() == Status.PENDING) {
            return Optional.of(NoticeKind.DUE_SOON);
        }
        return finding.status() == Status.OVERDUE && finding.breach()
                ? Optional.of(NoticeKind.OVERDUE)
                : Optional.empty();
    }

    private static List<NoticeDraft> drafts(Finding finding, Told told) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("timeline", finding.duty().id());
        facts.put("obligation", finding.duty().obligation());
        facts.put("matter", finding.matter());
        facts.put("day", told.due().toString());
        List<Addressee> readers = new ArrayList<>(List.of(Addressee.of(Role.LCU)));
        if (finding.bindsAssembly()) {
            finding.duty().offices().stream()
                    .sorted()
                    .map(Addressee::ofOffice)
                    .forEach(readers::add);
        }
        String step =
                told.due() + (told.kind() == NoticeKind.DUE_SOON ? " - " : " + ") + told.step();
        return readers.stream()
                .map(to -> new NoticeDraft(to, told.kind(), subject(finding), step, facts))
                .toList();
    }

    private static String subject(Finding finding) {
        return finding.matter() + ", " + finding.duty().id();
    }
}
