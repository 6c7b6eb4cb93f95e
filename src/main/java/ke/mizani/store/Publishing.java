package ke.mizani.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ke.mizani.store.PublicationRefused.Code;

/** One decision about the time line, made while nobody else makes another. */
record Publishing(Change change, TimeLine line) {

    /** Nobody else publishes before this change is done. */
    static Publishing alone(Change change) {
        change.alone();
        return new Publishing(change, new RulebookRows(change.handle()).timeLine());
    }

    /** The first of a time line; if it has begun, its first. */
    Publication begin(String hash, String reason) {
        return line.publications().isEmpty()
                ? add(hash, change.moment(), reason)
                : line.publications().get(0);
    }

    Publication add(String hash, Instant from, String reason) {
        int number = line.publications().size() + 1;
        Publication made =
                new Publication(number, hash, from, change.moment(), change.actor(), reason);
        new RulebookRows(change.handle()).add(made);
        RulebookCheck.Logged entry = logged(made);
        change.audit(entry.kind(), entry.key(), entry.facts());
        return made;
    }

    /** What the entry about a publication tells. */
    static RulebookCheck.Logged logged(Publication made) {
        return new RulebookCheck.Logged(
                AuditEntry.Kind.RULEBOOK_PUBLISHED,
                "publication " + made.number(),
                made.publishedAt(),
                Map.of(
                        "rulebook", made.hash(),
                        "from", made.from().toString(),
                        "by", made.by(),
                        "reason", made.reason()));
    }

    /** Where people have accounts, a second one approves. */
    Publishing mustBeAlone() {
        boolean others =
                change.handle()
                        .createQuery("SELECT 1 FROM account FETCH FIRST 1 ROW ONLY")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
        if (others) {
            throw new PublicationRefused(Code.NEEDS_SECOND_PERSON, change.moment());
        }
        return this;
    }

    /** What was made from an earlier version would undo what came between. */
    Publishing mustFollow(String base) {
        Publication last = line.last();
        if (!last.hash().equals(base)) {
            throw new PublicationRefused(Code.ANOTHER_CAME_BETWEEN, List.of(last));
        }
        return this;
    }

    Publishing mustHaveBeen(String hash) {
        if (line.publications().stream().noneMatch(one -> one.hash().equals(hash))) {
            throw new PublicationRefused(Code.NEVER_PUBLISHED, change.moment());
        }
        return this;
    }

    Publishing mustBeReasoned(String reason) {
        if (reason.isBlank()) {
            throw new PublicationRefused(Code.NO_REASON, change.moment());
        }
        return this;
    }

    /** What was in force stays so: only what is still to come can be set aside. */
    Publishing mustBeInOrder(Instant from, boolean insteadOfComing) {
        if (from.isBefore(change.moment())) {
            throw new PublicationRefused(Code.IN_THE_PAST, from);
        }
        for (Publication earlier : line.publications()) {
            if (earlier.publishedAt().isAfter(change.moment())) {
                throw new PublicationRefused(Code.CLOCK_IS_BEHIND, change.moment());
            }
        }
        List<Publication> coming = line.from(from);
        boolean begun = coming.stream().anyMatch(one -> !one.from().isAfter(change.moment()));
        if (!coming.isEmpty() && (begun || !insteadOfComing)) {
            throw new PublicationRefused(Code.OTHERS_ARE_COMING, coming);
        }
        return this;
    }

    Publishing mustBeAnother(String hash, Instant from) {
        line.at(from)
                .filter(inForce -> inForce.hash().equals(hash))
                .ifPresent(
                        inForce -> {
                            throw new PublicationRefused(Code.PUBLISHED_ALREADY, List.of(inForce));
                        });
        return this;
    }
}
