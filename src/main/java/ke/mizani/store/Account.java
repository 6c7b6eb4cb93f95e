package ke.mizani.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who may log in.
 *
 * @param code of the post held, never a name
 * @param office the post belongs to; may be empty
 * @param language in which this person reads, {@code en} or {@code sw}
 * @param mail where notices go; may be empty
 * @param closed whether the account was closed: nobody logs in with it
 * @param grants the roles given, also those past and to come
 */
public record Account(
        String code,
        String office,
        String language,
        String mail,
        boolean closed,
        List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    /**
     * A role given to an account.
     *
     * @param number of the grant
     * @param from first day
     * @param to last day; empty: until it is ended
     * @param inPlaceOf the account whose role this is while that one is away; empty: an own role
     */
    public record Grant(
            long number,
            Role role,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> inPlaceOf) {

        /** Whether it holds on that day; first and last day count. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }

    /** The roles that hold on a day. */
    public Set<Role> rolesOn(LocalDate day) {
        Set<Role> roles = new TreeSet<>();
        if (!closed) {
            grants.stream().filter(grant -> grant.holdsOn(day)).forEach(g -> roles.add(g.role()));
        }
        return roles;
    }
}
