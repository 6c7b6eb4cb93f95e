package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a case behind the back of the program is found out, and the place is named. */
class CaseCheckTest {

    @ParameterizedTest
    @EnumSource
    void a_rewritten_a_lost_and_an_added_entry_are_found(Databases databases) {
        try (Store store = filled(databases)) {
            assertThat(problems(store)).isEmpty();
            write(
                    store,
                    "UPDATE case_entry SET actor = 'clerk' WHERE case_number = 1 AND place = 1");
            write(store, "DELETE FROM case_entry WHERE case_number = 2 AND place = 2");
            write(
                    store,
                    "INSERT INTO case_entry SELECT 3, 3, at, actor, 'closed', facts FROM case_entry"
                            + " WHERE case_number = 3 AND place = 2");
            assertThat(problems(store))
                    .containsExactly(
                            tuple("case_entry", "case 1, entry 1", StoreProblem.Code.CHANGED),
                            tuple("case_entry", "case 2, entry 2", StoreProblem.Code.NOT_AS_LOGGED),
                            tuple("case_entry", "case 3, entry 3", StoreProblem.Code.NOT_LOGGED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_was_closed_or_removed_by_hand_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            write(store, "UPDATE case_standing SET closed = TRUE WHERE case_number = 1");
            write(store, "DELETE FROM case_entry WHERE case_number = 2");
            write(store, "DELETE FROM case_standing WHERE case_number = 2");
            write(store, "DELETE FROM case_file WHERE number = 2");
            assertThat(problems(store))
                    .containsExactly(
                            tuple("case_standing", "case 1", StoreProblem.Code.CHANGED),
                            tuple("case_file", "case 2", StoreProblem.Code.NOT_AS_LOGGED));
        }
    }

    private static Store filled(Databases databases) {
        Store store = Store.open(databases.fresh(), Clock.systemUTC());
        Cases cases = new Cases(store);
        CaseStanding open = new CaseStanding("opened", Set.of("closed"), false, "");
        for (String subject : List.of("A", "B", "C")) {
            long number =
                    cases.open(
                                    "mizani",
                                    "breach",
                                    subject,
                                    () -> new Cases.Next("opened", Map.of(), open))
                            .file()
                            .number();
            cases.step(
                    "lcu-1",
                    number,
                    Optional.of(1),
                    (file, entries) -> new Cases.Next("noted", Map.of("text", "Ndiyo"), open));
        }
        return store;
    }

    private static void write(Store store, String sql) {
        store.read(handle -> handle.execute(sql));
    }

    private static List<Tuple> problems(Store store) {
        return StoreCheck.of(store, new Checkpoints(Optional.empty())).problems().stream()
                .map(one -> tuple(one.table(), one.key(), one.code()))
                .toList();
    }
}
