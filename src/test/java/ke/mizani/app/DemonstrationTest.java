package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Database;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Role;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;
import ke.mizani.store.Submission;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneId.of("Africa/Nairobi"));

    private static byte[] file(String name) {
        Path folder =
                name.startsWith("contracts/")
                        ? Path.of("contracts/2025-26")
                        : Path.of("src/test/resources/examples");
        try {
            return Files.readAllBytes(folder.resolve(name.replaceFirst("^contracts/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_new_store_looks_as_if_it_had_been_used_for_a_year() {
        DemonstrationClock clock = DemonstrationClock.aYearBehind(TODAY);
        try (Store store = Store.open(Database.inMemory(UUID.randomUUID().toString()), clock)) {
            new RulebookArchive(store).begin();
            new DemonstrationFilling(store, clock, Settings.read(Optional.empty()), () -> {})
                    .fill(new DemonstrationFiles(DemonstrationTest::file));
            assertThat(clock.instant()).isEqualTo(TODAY.instant());
            List<Submission> submissions =
                    new ActivityLedger(store).list(Optional.empty(), Optional.empty());
            assertThat(submissions).hasSizeGreaterThan(40);
            assertThat(submissions)
                    .filteredOn(one -> one.counts().refused() > 0)
                    .flatExtracting(one -> new ActivityLedger(store).refused(one))
                    .extracting(RefusedRow::activityId)
                    .as("two of the real cases have days that are still to come")
                    .containsExactly("A031", "A033");
            List<Account> accounts = new Accounts(store).list();
            assertThat(accounts)
                    .flatExtracting(one -> one.rolesOn(LocalDate.of(2026, 11, 26)))
                    .containsExactlyInAnyOrder(Role.values());
        }
    }

    @Test
    void all_shipped_contracts_are_shown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(DemonstrationFiles.CONTRACTS);
        }
    }

    @Test
    void the_same_day_has_the_same_year_and_nothing_lies_behind_it() {
        LocalDate last = LocalDate.of(2026, 11, 26);
        var year = DemonstrationYear.until(last);
        assertThat(year).isEqualTo(DemonstrationYear.until(last)).hasSizeBetween(12, 13);
        assertThat(year.values().stream().flatMap(String::lines).map(row -> row.split(",", -1)))
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(13);
                            assertThat(LocalDate.parse(row[1])).isBeforeOrEqualTo(last);
                        });
        assertThat(Arrays.asList(DemonstrationAccount.values())).hasSameSizeAs(Role.values());
    }
}
