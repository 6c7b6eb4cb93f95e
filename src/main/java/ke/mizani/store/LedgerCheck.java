package ke.mizani.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Finds what was changed in the ledger since it was written: each row against its digest, the rows
 * of a submission against the submission, the submissions against their chain and the audit log.
 */
public final class LedgerCheck {

    /** What is wrong somewhere in the ledger. */
    public enum Fault {
        /** It is no longer what was written. */
        CHANGED,
        /** It is no longer there. */
        MISSING,
        /** It was not there when the submission was written. */
        ADDED;

        StoreProblem in(String table, String place) {
            StoreProblem.Code code =
                    switch (this) {
                        case CHANGED -> StoreProblem.Code.CHANGED;
                        case MISSING -> StoreProblem.Code.NOT_AS_LOGGED;
                        case ADDED -> StoreProblem.Code.NOT_LOGGED;
                    };
            return new StoreProblem(table, place, code, name());
        }
    }

    /**
     * A place that is not as it was written.
     *
     * @param place such as "submission 3, row 17 (A-0017, line 18)"
     */
    public record Finding(String place, Fault fault) {

        StoreProblem problem() {
            return fault.in("activity ledger", place);
        }
    }

    private final Handle handle;
    private final List<Finding> findings = new ArrayList<>();

    private LedgerCheck(Handle handle) {
        this.handle = handle;
    }

    /** All such places, in the order of the ledger; none if it is as it was written. */
    public static List<Finding> of(Store store) {
        return store.read(LedgerCheck::of);
    }

    /** The same, as a transaction sees it. */
    static List<Finding> of(Handle handle) {
        return new LedgerCheck(handle).findings();
    }

    private List<Finding> findings() {
        Map<Long, Map<String, String>> logged = logged();
        Map<Long, Submission> there = new LinkedHashMap<>();
        new Submissions(handle)
                .list(Optional.empty(), Optional.empty())
                .forEach(submission -> there.put(submission.number(), submission));
        Submissions.Head head = new Submissions(handle).head();
        long last = Math.max(head.number(), logged.keySet().stream().max(Long::compare).orElse(0L));
        last = Math.max(last, there.keySet().stream().max(Long::compare).orElse(0L));
        String chain = AuditEntry.NONE_BEFORE;
        for (long number = 1; number <= last; number++) {
            Submission submission = there.get(number);
            Map<String, String> facts = logged.getOrDefault(number, Map.of());
            if (submission == null) {
                find(name(number), Fault.MISSING);
                chain = facts.getOrDefault("chain", "");
            } else {
                check(submission, chain, facts);
                chain = submission.seal().chain();
            }
        }
        if (!head.chain().equals(chain) || head.number() != last) {
            find("end of the ledger", Fault.CHANGED);
        }
        return findings;
    }

    private void check(Submission submission, String before, Map<String, String> facts) {
        String place = name(submission.number());
        if (facts.isEmpty()) {
            find(place, Fault.ADDED);
        } else if (!submission.computedChain(before).equals(submission.seal().chain())
                || !submission.seal().chain().equals(facts.get("chain"))) {
            find(place, Fault.CHANGED);
        }
        int found = findings.size();
        List<String> rows = rows(submission);
        if (findings.size() == found
                && !Submitting.digest(rows)
                        .equals(facts.getOrDefault("rows", submission.seal().rows()))) {
            find(place + ", its rows", Fault.CHANGED);
        }
        found = findings.size();
        List<String> refused = refused(submission);
        if (findings.size() == found
                && !Submitting.digest(refused)
                        .equals(facts.getOrDefault("problems", submission.seal().refused()))) {
            find(place + ", its refused rows", Fault.CHANGED);
        }
    }

    private List<String> rows(Submission submission) {
        List<String> digests = new ArrayList<>();
        Expected expected = new Expected(name(submission.number()) + ", row ");
        try (Stream<LedgerRow> rows = new LedgerRows(handle).of(submission.number())) {
            rows.forEach(
                    row -> {
                        digests.add(row.digest());
                        expected.found(
                                row.place(),
                                " ("
                                        + row.activity().id()
                                        + ", line "
                                        + row.activity().source().line()
                                        + ")",
                                row.computedDigest().equals(row.digest()));
                    });
        }
        expected.end(submission.counts().entered());
        return digests;
    }

    private List<String> refused(Submission submission) {
        List<String> digests = new ArrayList<>();
        Expected expected = new Expected(name(submission.number()) + ", problem ");
        for (RefusedRows.Stored row : new RefusedRows(handle).of(submission.number())) {
            digests.add(row.digest());
            expected.found(
                    row.place(),
                    " (line " + row.line() + ")",
                    row.computedDigest().equals(row.digest()));
        }
        return digests;
    }

    private static String name(long submission) {
        return "submission " + submission;
    }

    private void find(String place, Fault fault) {
        findings.add(new Finding(place, fault));
    }

    private Map<Long, Map<String, String>> logged() {
        Map<Long, Map<String, String>> logged = new LinkedHashMap<>();
        new AuditChain(handle)
                .of(AuditEntry.Kind.SUBMISSION_ACCEPTED)
                .forEach(entry -> logged.put(Long.valueOf(entry.subject()), entry.facts()));
        return logged;
    }

    /** Counts places from 1 and tells those that are not there. */
    private final class Expected {

        private final String what;
        private int next = 1;

        Expected(String what) {
            this.what = what;
        }

        void found(int place, String more, boolean sound) {
            end(place - 1);
            next = Math.max(next, place + 1);
            if (!sound) {
                find(what + place + more, Fault.CHANGED);
            }
        }

        /** All up to this place should have been found. */
        void end(int last) {
            for (; next <= last; next++) {
                find(what + next, Fault.MISSING);
            }
        }
    }
}
