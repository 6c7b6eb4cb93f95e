package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalRecordsTest {

    private static final PersonalRecords.Reading READING =
            new PersonalRecords.Reading("clerk", "run 3", "an appeal");

    @ParameterizedTest
    @EnumSource
    void each_person_has_an_entry(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            new PersonalRecords(store).read(READING, List.of("editor", "sergeant"), () -> "given");
            new PersonalRecords(store).read(READING, List.of(), () -> "of nobody");
            assertThat(about(store, "editor")).hasSize(1);
            assertThat(about(store, "sergeant")).hasSize(1);
            assertThat(new AuditLog(store).verify(new Checkpoints(Optional.empty())).entries())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_logged_is_not_given(Databases databases) {
        Store store = Store.open(databases.fresh(), Clock.systemUTC());
        store.close();
        assertThatThrownBy(
                        () ->
                                new PersonalRecords(store)
                                        .read(
                                                READING,
                                                List.of("editor"),
                                                () -> {
                                                    throw new AssertionError("it was given");
                                                }))
                .isInstanceOf(StoreFailed.class);
    }

    private static List<AuditLine> about(Store store, String person) {
        return new AuditLog(store)
                .entries(
                        new AuditSelection(
                                Optional.of(person),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }
}
