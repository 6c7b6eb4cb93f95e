package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queries that people wait for are answered from indexes, however large the store grows. */
class GrowthTest {

    @ParameterizedTest
    @EnumSource
    void each_query_uses_its_index(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            GrownStore grown = new GrownStore(store, 0.003);
            grown.fill();
            SoftAssertions plans = new SoftAssertions();
            store.read(
                    handle -> {
                        for (GrowthQuery query : GrowthQuery.values()) {
                            String plan = query.plan(handle, grown).toLowerCase(Locale.ROOT);
                            plans.assertThat(plan).as(query.told()).contains(query.index());
                            plans.assertThat(plan)
                                    .as(query.told())
                                    .doesNotContain("seq scan on activity_row")
                                    .doesNotContain("seq scan on run_finding")
                                    .doesNotContain("tablescan");
                        }
                        return grown;
                    });
            plans.assertAll();
            assertThat(store.<Integer>read(handle -> found(handle, grown))).isPositive();
        }
    }

    /** That the queries are about something: each finds rows but that for corrections. */
    private static int found(org.jdbi.v3.core.Handle handle, GrownStore grown) {
        int least = Integer.MAX_VALUE;
        for (GrowthQuery query : GrowthQuery.values()) {
            if (query != GrowthQuery.CORRECTED && query != GrowthQuery.SUBMISSIONS_OF_OFFICE) {
                int found = 0;
                for (int turn = 1; turn < 40; turn++) {
                    found += query.rows(handle, grown, turn);
                }
                least = Math.min(least, found);
            }
        }
        return least;
    }
}
