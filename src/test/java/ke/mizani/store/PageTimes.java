package ke.mizani.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ke.mizani.web.SheetTimes;

/**
 * How long the pages of a server take with 100,000 findings stored, each as a ratio to a trivial
 * page asked for in turn with it: a ratio survives another machine, a time does not.
 */
public final class PageTimes {

    /** Makes 40,000 activities in 600 submissions and 100,000 findings in 120 runs. */
    private static final double SHARE = 0.02;

    private static final String TRIVIAL = "/log-in";
    private static final String SESSION = "mizani-session=";
    private static final int OK = 200;
    private static final int KB = 1000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    /** Main pages of each desk, after the role that sits there. */
    private static final List<String> PAGES =
            List.of(
                    "lcu /",
                    "lcu /duties",
                    "lcu /duties?list=month",
                    "lcu /matters/matter-7",
                    "lcu /breaches",
                    "lcu /compliance",
                    "lcu /calendar",
                    "lcu /evaluations",
                    "lcu /notices",
                    "focal-person /",
                    "focal-person /submissions",
                    "focal-person /submissions/600",
                    "focal-person /submissions/new",
                    "focal-person /submissions/typed",
                    "hr /",
                    "hr /contracts",
                    "policy-officer /",
                    "policy-officer /rulebook",
                    "policy-officer /rulebook/drafts",
                    "policy-officer /rulebook/clauses",
                    "auditor /",
                    "auditor /submissions",
                    "administrator /accounts");

    private final URI root;
    private final int rounds;
    private final Map<String, String> cookies;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PageTimes(URI root, int rounds, Map<String, String> cookies) {
        this.root = root;
        this.rounds = rounds;
        this.cookies = cookies;
    }

    /** The database (h2 or postgresql) and how often each page is asked for. */
    public static void main(String... args) throws Exception {
        Path home = Files.createTempDirectory("mizani-pages-");
        Database database =
                args[0].equals("postgresql")
                        ? Databases.POSTGRESQL.fresh()
                        : Database.inFolder(home.resolve("store"));
        Map<String, String> cookies;
        try (Store store = Store.open(database, Clock.systemUTC())) {
            cookies = fill(store);
        }
        StartedServer server = StartedServer.of(home, database);
        new PageTimes(server.root(), Integer.parseInt(args[1]), cookies).print(args[0]);
        server.stop();
        System.exit(0);
    }

    /** Records of ten years, the shipped contracts, and somebody of each role, by role. */
    private static Map<String, String> fill(Store store) throws IOException {
        new RulebookArchive(store).begin();
        new GrownStore(store, SHARE).fill();
        ContractArchive contracts = new ContractArchive(store);
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                contracts.take("bench", Files.readAllBytes(file), "");
            }
        }
        Accounts accounts = new Accounts(store);
        Sessions sessions = new Sessions(store, Duration.ofHours(1), Duration.ofHours(8));
        Map<String, String> cookies = new TreeMap<>();
        for (Role role : Role.values()) {
            String code = "bench-" + role.word();
            accounts.open("bench", code, GrownStore.office(0), "en", "");
            accounts.grant(
                    "bench", code, role, LocalDate.EPOCH, Optional.empty(), Optional.empty());
            cookies.put(role.word(), SESSION + sessions.open(code).text());
        }
        return cookies;
    }

    private void print(String database) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s, 100,000 findings, each page %d times; the trivial page is %s%n",
                database,
                rounds,
                TRIVIAL);
        System.out.printf(
                Locale.ROOT, "%-16s %-42s %8s %8s %8s%n", "role", "page", "ms", "ratio", "kB");
        for (String page : PAGES) {
            String[] parts = page.split(" ", 2);
            row(parts[0], parts[1]);
        }
        System.out.printf(Locale.ROOT, "first page with all it needs: %d kB%n", firstPage() / KB);
        String reader = Objects.requireNonNull(cookies.get("policy-officer"));
        System.out.println(SheetTimes.measured(root, reader.substring(SESSION.length())));
    }

    private void row(String role, String path) throws Exception {
        HttpResponse<byte[]> first = get(path, role);
        if (first.statusCode() != OK) {
            System.out.printf(Locale.ROOT, "%-16s %-42s → %d%n", role, path, first.statusCode());
            return;
        }
        List<Long> trivial = new ArrayList<>();
        List<Long> page = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            trivial.add(nanos(TRIVIAL, role));
            page.add(nanos(path, role));
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %-42s %8.1f %8.1f %8d%n",
                role,
                path,
                median(page) / 1e6,
                (double) median(page) / median(trivial),
                first.body().length / KB);
    }

    private long nanos(String path, String role) throws Exception {
        long began = System.nanoTime();
        get(path, role);
        return System.nanoTime() - began;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private HttpResponse<byte[]> get(String path, String role) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofMinutes(5));
        if (!path.equals(TRIVIAL)) {
            request.header("Cookie", Objects.requireNonNull(cookies.get(role)));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The log-in page, which everybody sees first, and what it names. */
    private int firstPage() throws Exception {
        byte[] page = get(TRIVIAL, "").body();
        int bytes = page.length;
        Matcher names = ASSET.matcher(new String(page, StandardCharsets.UTF_8));
        while (names.find()) {
            bytes += get(names.group(1), "lcu").body().length;
        }
        return bytes;
    }
}
