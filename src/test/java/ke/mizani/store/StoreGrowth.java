package ke.mizani.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Builds a store of ten years and tells how long its queries take, as ratios to one read. */
public final class StoreGrowth {

    private static final int WARM = 100;
    private static final int TURNS = 400;

    private final GrownStore grown;

    private StoreGrowth(GrownStore grown) {
        this.grown = grown;
    }

    /**
     * Builds and measures.
     *
     * @param args the share of a busy county's records, such as 1 or 0.1; then the folder for H2,
     *     or postgresql for a server that is brought up
     */
    public static void main(String... args) {
        double share = Double.parseDouble(args[0]);
        Database database =
                args[1].equals("postgresql")
                        ? Databases.POSTGRESQL.fresh()
                        : Database.inFolder(Path.of(args[1]));
        try (Store store = Store.open(database, Clock.systemUTC())) {
            GrownStore grown = new GrownStore(store, share);
            long began = System.nanoTime();
            grown.fill();
            say(
                    "%s: %,d activities, %,d findings, built in %d s%n",
                    database.kind(),
                    (long) grown.rows() * GrownStore.SUBMISSIONS,
                    (long) grown.findings() * GrownStore.RUNS,
                    (System.nanoTime() - began) / 1_000_000_000);
            store.read(handle -> new StoreGrowth(grown).measure(handle));
        }
        System.exit(0);
    }

    private int measure(Handle handle) {
        say("%-55s %8s %8s %10s%n", "query", "rows", "ratio", "per row");
        int seed = 0;
        for (GrowthQuery query : GrowthQuery.values()) {
            double[] one = new double[TURNS];
            double[] read = new double[TURNS];
            double rows = 0;
            for (int turn = -WARM; turn < TURNS; turn++) {
                int salt = turn + WARM + seed;
                long began = System.nanoTime();
                GrowthQuery.PRIMARY_KEY.rows(handle, grown, salt * 11);
                long between = System.nanoTime();
                int found = query.rows(handle, grown, salt);
                long ended = System.nanoTime();
                if (turn >= 0) {
                    read[turn] = between - began;
                    one[turn] = ended - between;
                    rows += found;
                }
            }
            seed += 31;
            double ratio = median(one) / median(read);
            double each = Math.max(1, rows / TURNS);
            say("%-55s %8.1f %8.1f %10.2f%n", query.told(), rows / TURNS, ratio, ratio / each);
        }
        return TURNS;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
