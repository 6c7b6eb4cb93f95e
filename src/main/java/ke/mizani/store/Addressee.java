package ke.mizani.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;

/**
 * Whom a notice is for. Who that is, is decided on the day on which it goes out: by the roles that
 * hold on that day, and with those who stand in for others instead of them.
 *
 * @param role whoever holds it; empty: whatever the role
 * @param office whoever belongs to it; empty: whatever the office
 * @param account only this one; empty: by role and office
 */
public record Addressee(Optional<Role> role, Optional<String> office, Optional<String> account) {

    private static final String ROLE = "role:";
    private static final String OFFICE = "office:";
    private static final String ACCOUNT = "account:";
    private static final String IN = "@";

    public Addressee {
        if (account.isPresent() == (role.isPresent() || office.isPresent())) {
            throw new IllegalArgumentException("either an account, or a role, an office or both");
        }
    }

    /** Whoever holds a role. */
    public static Addressee of(Role role) {
        return new Addressee(Optional.of(role), Optional.empty(), Optional.empty());
    }

    /** Whoever holds a role in an office. */
    public static Addressee of(Role role, String office) {
        return new Addressee(Optional.of(role), Optional.of(plain(office)), Optional.empty());
    }

    /** Whoever belongs to an office. */
    public static Addressee ofOffice(String office) {
        return new Addressee(Optional.empty(), Optional.of(plain(office)), Optional.empty());
    }

    /** One account. */
    public static Addressee ofAccount(String code) {
        return new Addressee(Optional.empty(), Optional.empty(), Optional.of(code));
    }

    /** As it is written in the store, such as {@code role:focal-person@committee}. */
    String text() {
        return account.map(code -> ACCOUNT + code)
                .orElseGet(
                        () ->
                                role.map(
                                                held ->
                                                        ROLE
                                                                + held.word()
                                                                + office.map(of -> IN + of)
                                                                        .orElse(""))
                                        .orElseGet(() -> OFFICE + office.orElseThrow()));
    }

    /** What is written in the store. */
    static Addressee read(String text) {
        if (text.startsWith(ACCOUNT)) {
            return ofAccount(text.substring(ACCOUNT.length()));
        }
        if (text.startsWith(OFFICE)) {
            return ofOffice(text.substring(OFFICE.length()));
        }
        String[] parts = text.substring(ROLE.length()).split(IN, 2);
        Role role = Word.of(Role.class, parts[0]);
        return parts.length == 1 ? of(role) : of(role, parts[1]);
    }

    /** Who is to be told on a day. */
    Set<String> on(LocalDate day, Collection<Account> all) {
        Set<String> codes = new TreeSet<>();
        all.stream()
                .filter(one -> isFor(one, day))
                .flatMap(one -> orDeputies(one, day, all))
                .forEach(codes::add);
        return codes;
    }

    private boolean isFor(Account one, LocalDate day) {
        if (account.isPresent()) {
            return account.get().equals(one.code()) && !one.closed();
        }
        Set<Role> held = one.rolesOn(day);
        return office.filter(of -> !of.equals(plain(one.office()))).isEmpty()
                && role.map(held::contains).orElse(!held.isEmpty());
    }

    private Stream<String> orDeputies(Account away, LocalDate day, Collection<Account> all) {
        Set<String> deputies = new TreeSet<>();
        for (Account one : all) {
            boolean deputy =
                    !one.closed()
                            && one.grants().stream()
                                    .filter(grant -> grant.holdsOn(day))
                                    .filter(grant -> role.map(grant.role()::equals).orElse(true))
                                    .anyMatch(grant -> grant.inPlaceOf().equals(codeOf(away)));
            if (deputy) {
                deputies.add(one.code());
            }
        }
        return deputies.isEmpty() ? Stream.of(away.code()) : deputies.stream();
    }

    private static Optional<String> codeOf(Account account) {
        return Optional.of(account.code());
    }

    /** Offices are compared by their words: "County Treasury" is "county-treasury". */
    private static String plain(String office) {
        return office.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
