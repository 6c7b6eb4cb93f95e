package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> FACTS =
            Map.of("task", "acknowledge", "about", "case 1", "day", "2026-03-09");

    private final HandSetClock clock =
            new HandSetClock(DAY.atTime(9, 0).atZone(NAIROBI).toInstant());

    private Store office(Databases databases) {
        Store store = Store.open(databases.fresh(), clock);
        Accounts accounts = new Accounts(store);
        for (String code : List.of("lcu-1", "lcu-2", "clerk-1", "committee-1")) {
            String office = code.startsWith("committee") ? "Budget Committee" : "clerk";
            accounts.open("test", code, office, "en", code + "@assembly.test");
        }
        role(accounts, "lcu-1", Role.LCU, DAY.minusDays(10), Optional.empty(), Optional.empty());
        role(accounts, "clerk-1", Role.CLERK, DAY, Optional.empty(), Optional.empty());
        role(accounts, "committee-1", Role.FOCAL_PERSON, DAY, Optional.empty(), Optional.empty());
        return store;
    }

    private static void role(
            Accounts accounts,
            String code,
            Role role,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> inPlaceOf) {
        accounts.grant("test", code, role, from, to, inPlaceOf);
    }

    private static NoticeDraft assigned(Addressee to, String step) {
        return new NoticeDraft(to, NoticeKind.ASSIGNED, "case 1", step, FACTS);
    }

    private static List<String> readers(Outbox outbox, LocalDate day) {
        return outbox.due(day).keySet().stream().map(Account::code).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_of_the_same_step_is_queued_once(Databases databases) {
        try (Store store = office(databases)) {
            Notices notices = new Notices(store);
            NoticeDraft draft = assigned(Addressee.of(Role.LCU), "1");
            assertThat(notices.queue("lcu-1", List.of(draft, draft))).isEqualTo(1);
            assertThat(notices.queue("lcu-1", List.of(draft))).isZero();
            assertThat(notices.queue("lcu-1", List.of(assigned(Addressee.of(Role.LCU), "2"))))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_undone_is_not_told(Databases databases) {
        try (Store store = office(databases)) {
            assertThatThrownBy(
                            () ->
                                    store.change(
                                            "lcu-1",
                                            change -> {
                                                Notices.queue(
                                                        change,
                                                        assigned(Addressee.of(Role.LCU), "1"));
                                                throw new IllegalArgumentException("refused");
                                            }))
                    .hasMessage("refused");
            assertThat(new Outbox(store, 30).due(DAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_goes_to_those_who_hold_the_role_on_the_day(Databases databases) {
        try (Store store = office(databases)) {
            Accounts accounts = new Accounts(store);
            Outbox outbox = new Outbox(store, 30);
            new Notices(store).queue("test", List.of(assigned(Addressee.of(Role.HR), "1")));
            assertThat(readers(outbox, DAY)).as("nobody holds the role").isEmpty();
            assertThat(outbox.state().unaddressed()).isEqualTo(1);
            role(accounts, "lcu-2", Role.HR, DAY.plusDays(1), Optional.empty(), Optional.empty());
            assertThat(readers(outbox, DAY)).as("not yet").isEmpty();
            assertThat(readers(outbox, DAY.plusDays(1))).containsExactly("lcu-2");
            accounts.close("test", "lcu-2");
            assertThat(readers(outbox, DAY.plusDays(1))).as("an account is closed").isEmpty();
            assertThat(outbox.state().unaddressed()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_stands_in_is_told_instead(Databases databases) {
        try (Store store = office(databases)) {
            role(
                    new Accounts(store),
                    "lcu-2",
                    Role.LCU,
                    DAY,
                    Optional.of(DAY),
                    Optional.of("lcu-1"));
            Outbox outbox = new Outbox(store, 30);
            Notices notices = new Notices(store);
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            assertThat(readers(outbox, DAY)).containsExactly("lcu-2");
            notices.queue("test", List.of(assigned(Addressee.ofAccount("lcu-1"), "2")));
            assertThat(outbox.due(DAY).values()).singleElement(LIST).hasSize(2);
            assertThat(readers(outbox, DAY.plusDays(1))).as("back again").containsExactly("lcu-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void offices_and_roles_in_offices_are_found_by_their_words(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            new Notices(store)
                    .queue(
                            "test",
                            List.of(
                                    assigned(Addressee.ofOffice("budget committee"), "1"),
                                    assigned(Addressee.of(Role.FOCAL_PERSON, "clerk"), "2")));
            assertThat(readers(outbox, DAY)).containsExactly("committee-1");
            assertThat(outbox.due(DAY).values()).singleElement(LIST).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_addressed_twice_is_told_once(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            new Notices(store)
                    .queue(
                            "test",
                            List.of(
                                    assigned(Addressee.of(Role.LCU), "1"),
                                    assigned(Addressee.ofAccount("lcu-1"), "1")));
            assertThat(outbox.due(DAY).values()).singleElement(LIST).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_went_out_is_the_only_one_of_its_day(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            Notices notices = new Notices(store);
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            OutgoingMail mail = take(outbox, DAY).orElseThrow();
            assertThat(outbox.due(DAY)).as("another server is sending it").isEmpty();
            outbox.sent(mail);
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "2")));
            assertThat(outbox.due(DAY)).isEmpty();
            clock.on(Duration.ofDays(1));
            assertThat(outbox.due(DAY.plusDays(1)).values()).singleElement(LIST).hasSize(1);
        }
    }

    private static Optional<OutgoingMail> take(Outbox outbox, LocalDate day) {
        return outbox.due(day).entrySet().stream()
                .findFirst()
                .flatMap(one -> outbox.take(one.getKey(), day, one.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_failed_is_tried_again_after_growing_pauses(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            Notices notices = new Notices(store);
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            long[] minutes = {1, 2, 4, 8, 16, 32, 64, 128, 240, 240};
            for (long pause : minutes) {
                outbox.failed(take(outbox, DAY).orElseThrow(), false, "connection refused");
                assertThat(outbox.state().failing()).isTrue();
                clock.on(Duration.ofMinutes(pause).minusSeconds(1));
                assertThat(outbox.due(DAY)).as("before %s minutes", pause).isEmpty();
                clock.on(Duration.ofSeconds(1));
            }
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "2")));
            OutgoingMail mail = take(outbox, DAY).orElseThrow();
            assertThat(mail.notices()).as("what came meanwhile goes along").hasSize(2);
            outbox.sent(mail);
            assertThat(outbox.state().failing()).isFalse();
            assertThat(outbox.state().waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_is_refused_does_not_hold_up_the_others(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            new Notices(store)
                    .queue(
                            "test",
                            List.of(
                                    assigned(Addressee.of(Role.LCU), "1"),
                                    assigned(Addressee.of(Role.CLERK), "1")));
            outbox.failed(take(outbox, DAY).orElseThrow(), true, "550 no such mailbox");
            assertThat(outbox.due(DAY)).hasSize(1);
            outbox.failed(take(outbox, DAY).orElseThrow(), false, "connection refused");
            clock.on(Duration.ofSeconds(59));
            assertThat(outbox.due(DAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_server_was_sending_is_in_doubt_and_not_sent_again(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            new Notices(store).queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            OutgoingMail mail = take(outbox, DAY).orElseThrow();
            assertThat(outbox.abandoned()).as("it may still be at it").isZero();
            clock.on(Outbox.LEASE.plusSeconds(1));
            assertThat(outbox.abandoned()).isEqualTo(1);
            assertThat(outbox.state().inDoubt()).isEqualTo(1);
            clock.on(Duration.ofDays(1));
            assertThat(outbox.due(DAY.plusDays(1))).isEmpty();
            assertThat(outbox.free("administrator", mail.number())).isTrue();
            assertThat(outbox.due(DAY.plusDays(1))).hasSize(1);
            assertThat(outbox.free("administrator", 99)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_meanwhile_is_withdrawn(Databases databases) {
        try (Store store = office(databases)) {
            Outbox outbox = new Outbox(store, 30);
            Notices notices = new Notices(store);
            notices.queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            outbox.failed(take(outbox, DAY).orElseThrow(), false, "connection refused");
            store.<Boolean>change(
                    "lcu-1",
                    change -> {
                        Notices.withdraw(change, "case 1", "it was acknowledged");
                        return true;
                    });
            clock.on(Duration.ofHours(1));
            assertThat(outbox.due(DAY)).isEmpty();
            assertThat(outbox.state().failing()).isFalse();
            assertThat(notices.of("lcu-1", DAY, Optional.empty(), 10))
                    .singleElement()
                    .satisfies(one -> assertThat(one.withdrawn()).contains("it was acknowledged"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_step_of_a_case_tells_whose_turn_it_is_and_nobody_whose_turn_it_was(Databases databases) {
        try (Store store = office(databases)) {
            Cases cases = new Cases(store);
            Outbox outbox = new Outbox(store, 30);
            long number =
                    cases.open(
                                    "mizani",
                                    "breach",
                                    "A",
                                    () -> next("opened", "acknowledged", Role.LCU))
                            .file()
                            .number();
            assertThat(readers(outbox, DAY)).containsExactly("lcu-1");
            cases.step(
                    "lcu-1",
                    number,
                    Optional.empty(),
                    (file, entries) -> next("acknowledged", "explained", Role.CLERK));
            assertThat(readers(outbox, DAY)).containsExactly("clerk-1");
        }
    }

    private static Cases.Next next(String step, String awaited, Role to) {
        return new Cases.Next(
                step,
                Map.of(),
                new CaseStanding(step, Set.of(awaited), false, ""),
                Optional.empty(),
                file ->
                        List.of(
                                new NoticeDraft(
                                        Addressee.of(to),
                                        NoticeKind.ASSIGNED,
                                        file.about(),
                                        step,
                                        FACTS)));
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_finds_the_own_ones_page_by_page(Databases databases) {
        try (Store store = office(databases)) {
            Notices notices = new Notices(store);
            for (String step : List.of("1", "2", "3")) {
                notices.queue(
                        "test",
                        List.of(
                                assigned(Addressee.of(Role.LCU), step),
                                assigned(Addressee.of(Role.CLERK), step)));
            }
            List<QueuedNotice> newest = notices.of("lcu-1", DAY, Optional.empty(), 2);
            assertThat(newest).extracting(one -> one.what().step()).containsExactly("3", "2");
            assertThat(notices.of("lcu-1", DAY, Optional.of(newest.get(1).number()), 2))
                    .extracting(one -> one.what().step())
                    .containsExactly("1");
            assertThat(notices.of("lcu-2", DAY, Optional.empty(), 10)).isEmpty();
        }
    }

    @Test
    void of_two_servers_one_sends() throws Exception {
        Database database = Databases.POSTGRESQL.fresh();
        try (Store one = Store.open(database, clock);
                Store other = Store.open(database, clock)) {
            new Accounts(one).open("test", "lcu-1", "clerk", "en", "lcu-1@assembly.test");
            role(new Accounts(one), "lcu-1", Role.LCU, DAY, Optional.empty(), Optional.empty());
            var threads = Executors.newFixedThreadPool(2);
            List<Callable<Integer>> works = List.of(() -> mails(one), () -> mails(other));
            int sent = 0;
            for (Future<Integer> done : threads.invokeAll(works)) {
                sent += done.get();
            }
            threads.shutdown();
            assertThat(sent).isEqualTo(1);
        }
    }

    private static int mails(Store store) {
        Outbox outbox = new Outbox(store, 30);
        int sent = 0;
        for (int round = 0; round < 20; round++) {
            new Notices(store).queue("test", List.of(assigned(Addressee.of(Role.LCU), "1")));
            Optional<OutgoingMail> mail = take(outbox, DAY);
            mail.ifPresent(outbox::sent);
            sent += mail.isPresent() ? 1 : 0;
        }
        return sent;
    }
}
