package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import ke.mizani.store.CompetencyFile.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompetencyFilesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);

    private static CompetencyFile keep(
            CompetencyFiles files, Kind kind, String text, Optional<Long> replaces) {
        return files.keep("hr", kind, "file.csv", text.getBytes(StandardCharsets.UTF_8), replaces);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_counts_until_another_takes_its_place(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            CompetencyFiles files = new CompetencyFiles(store);
            CompetencyFile staff = keep(files, Kind.STAFF, "staff", Optional.empty());
            CompetencyFile first = keep(files, Kind.ASSESSMENTS, "first", Optional.empty());
            CompetencyFile second = keep(files, Kind.ASSESSMENTS, "second", Optional.empty());
            CompetencyFile mended =
                    keep(files, Kind.ASSESSMENTS, "mended", Optional.of(first.number()));

            assertThat(files.list()).containsExactly(staff, first, second, mended);
            assertThat(files.counting()).containsExactly(staff, second, mended);
            assertThat(keep(files, Kind.ASSESSMENTS, "mended", Optional.empty())).isEqualTo(mended);
            assertThat(files.content(first)).asString(StandardCharsets.UTF_8).isEqualTo("first");
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_a_file_of_its_kind_that_counts_can_be_replaced(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            CompetencyFiles files = new CompetencyFiles(store);
            long staff = keep(files, Kind.STAFF, "staff", Optional.empty()).number();
            long first = keep(files, Kind.ASSESSMENTS, "first", Optional.empty()).number();
            keep(files, Kind.ASSESSMENTS, "mended", Optional.of(first));
            for (long wrong : new long[] {staff, first, 99}) {
                assertThatThrownBy(() -> keep(files, Kind.ASSESSMENTS, "late", Optional.of(wrong)))
                        .isInstanceOf(WrongInput.class)
                        .hasMessageContaining("found \"" + wrong);
            }
            assertThat(files.list()).hasSize(3);
        }
    }
}
