package ke.mizani.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Follows a log entry by entry, remembering no more than where it is, and notes what is wrong. */
final class ChainCheck {

    private static final int MOST = 100;

    /** What an entry must have been, by somebody's word. */
    private record Noted(String hash, String place) {}

    private final Map<Long, List<Noted>> expected = new TreeMap<>();
    private final List<AuditProblem> problems = new ArrayList<>();
    private final Set<String> disagreeing = new HashSet<>();
    private final MissingEntries missing = new MissingEntries();
    private long more;
    private long entries;
    private long last;
    private String hash = AuditEntry.NONE_BEFORE;

    /** What the next entry must carry as the hash of the one before; empty: cannot be told. */
    private Optional<String> link = Optional.of(AuditEntry.NONE_BEFORE);

    /** The entry of that place must have that hash. */
    void expect(long sequence, String hash, String place) {
        if (sequence == 0 && !hash.equals(AuditEntry.NONE_BEFORE)) {
            otherHash(0, place, hash, AuditEntry.NONE_BEFORE);
        } else if (sequence == last && last > 0) {
            compare(sequence, this.hash, new Noted(hash, place));
        } else if (sequence > last) {
            expected.computeIfAbsent(sequence, s -> new ArrayList<>()).add(new Noted(hash, place));
        }
    }

    void next(AuditLine line, String place) {
        entries++;
        Optional<String> computed = line.computedHash();
        boolean own = computed.filter(line.hash()::equals).isPresent();
        if (!own) {
            String found = computed.orElse(line.facts());
            problem(AuditProblem.Code.ENTRY_CHANGED, line.sequence(), place, found, line.hash());
        }
        if (line.sequence() == last + 1) {
            if (own && link.filter(before -> !before.equals(line.previous())).isPresent()) {
                problem(
                        AuditProblem.Code.CHAIN_BROKEN,
                        line.sequence(),
                        place,
                        line.previous(),
                        link.get());
            }
            advance(line, own);
        } else if (own) {
            outOfTurn(line, place);
        }
    }

    private void outOfTurn(AuditLine line, String place) {
        if (line.sequence() > last) {
            missing.add(last + 1, line.sequence() - 1);
            advance(line, true);
        } else {
            AuditProblem.Code code =
                    missing.remove(line.sequence())
                            ? AuditProblem.Code.ENTRY_MOVED
                            : AuditProblem.Code.ENTRY_TWICE;
            problem(
                    code,
                    line.sequence(),
                    place,
                    String.valueOf(line.sequence()),
                    String.valueOf(last + 1));
        }
    }

    private void advance(AuditLine line, boolean own) {
        last = line.sequence();
        hash = line.hash();
        link = own ? Optional.of(line.hash()) : Optional.empty();
        for (Noted noted : expected.getOrDefault(last, List.of())) {
            compare(last, hash, noted);
        }
        expected.remove(last);
    }

    private void compare(long sequence, String actual, Noted noted) {
        if (!actual.equals(noted.hash())) {
            otherHash(sequence, noted.place(), actual, noted.hash());
        }
    }

    private void otherHash(long sequence, String place, String found, String wanted) {
        disagreeing.add(place);
        problem(AuditProblem.Code.OTHER_HASH, sequence, place, found, wanted);
    }

    void problem(AuditProblem.Code code, long sequence, String place, String found, String wanted) {
        if (problems.size() < MOST) {
            problems.add(new AuditProblem(code, sequence, place, found, wanted));
        } else {
            more++;
        }
    }

    /** The highest place so far. */
    long last() {
        return last;
    }

    /** What came of it, when all entries were followed. */
    AuditVerdict verdict(Checkpoints checkpoints) {
        missing.left().forEach(this::missing);
        expected.forEach((sequence, all) -> all.forEach(noted -> ended(sequence, noted)));
        List<AuditProblem> all = new ArrayList<>(checkpoints.problems());
        all.addAll(problems);
        List<Checkpoints.Noted> agreeing =
                checkpoints.noted().stream()
                        .filter(noted -> !disagreeing.contains(noted.place()))
                        .toList();
        return new AuditVerdict(entries, last, hash, all, more, agreeing);
    }

    private void missing(long first, long lastMissing) {
        String found = String.valueOf(lastMissing + 1);
        String wanted = first == lastMissing ? "" + first : first + "–" + lastMissing;
        problem(AuditProblem.Code.ENTRY_MISSING, first, "", found, wanted);
        expected.entrySet()
                .removeIf(
                        noted -> {
                            boolean gone = noted.getKey() >= first && noted.getKey() <= lastMissing;
                            if (gone) {
                                noted.getValue().forEach(one -> disagreeing.add(one.place()));
                            }
                            return gone;
                        });
    }

    private void ended(long sequence, Noted noted) {
        disagreeing.add(noted.place());
        problem(
                AuditProblem.Code.NEWEST_MISSING,
                sequence,
                noted.place(),
                String.valueOf(last),
                String.valueOf(sequence));
    }
}
