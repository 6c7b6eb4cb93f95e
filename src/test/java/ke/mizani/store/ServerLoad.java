package ke.mizani.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many clients of a real server hand in files, ask for evaluations, decide and read; then what they
 * were told is compared with what is in the store.
 */
public final class ServerLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRIVIAL = "who am I (the trivial one)";
    private static final String EDGE = "edge-of-a-part";

    private final URI root;
    private final List<String> tokens;
    private final long end;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> otherwise = new ConcurrentHashMap<>();
    private final AtomicLong submitted = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong stopped = new AtomicLong();

    private ServerLoad(URI root, List<String> tokens, int seconds) {
        this.root = root;
        this.tokens = tokens;
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** The database (h2 or postgresql), how many seconds, how many clients. */
    public static void main(String... args) throws Exception {
        int seconds = Integer.parseInt(args[1]);
        int clients = Integer.parseInt(args[2]);
        Path home = Files.createTempDirectory("mizani-load-");
        Database database =
                args[0].equals("postgresql")
                        ? Databases.POSTGRESQL.fresh()
                        : Database.inFolder(home.resolve("store"));
        List<String> tokens = tokens(database, clients);
        StartedServer server = StartedServer.of(home, database);
        ServerLoad load = new ServerLoad(server.root(), tokens, seconds);
        long began = System.nanoTime();
        load.run(clients);
        double lasted = (System.nanoTime() - began) / 1e9;
        server.stop();
        System.out.printf(Locale.ROOT, "%s, %d clients, %.0f seconds%n", args[0], clients, lasted);
        load.tell(lasted);
        boolean agreed = load.agrees(database);
        System.exit(agreed ? 0 : 1);
    }

    private static List<String> tokens(Database database, int clients) {
        try (Store store = Store.open(database, Clock.systemUTC())) {
            new RulebookArchive(store).begin();
            Accounts accounts = new Accounts(store);
            Sessions sessions = new Sessions(store, Duration.ofHours(1), Duration.ofHours(8));
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                String code = "client-" + i;
                accounts.open("load", code, "clerk", "en", "");
                accounts.grant(
                        "load",
                        code,
                        Role.LCU,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Optional.empty());
                tokens.add(sessions.open(code).text());
            }
            return tokens;
        }
    }

    private void run(int clients) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(clients);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            all.add(many.submit(() -> work(client)));
        }
        for (Future<Boolean> one : all) {
            one.get();
        }
        many.shutdown();
    }

    private boolean work(int client) throws Exception {
        for (int turn = 0; System.nanoTime() < end; turn++) {
            submit(client, turn);
            send(client, TRIVIAL, "GET", "/api/v1/session", "", "", 200);
            if (turn % 5 == 0) {
                decide(client, turn);
            }
            send(client, "list of submissions", "GET", "/api/v1/submissions?limit=20", "", "", 200);
        }
        return true;
    }

    private void submit(int client, int turn) throws Exception {
        String id = "C" + client + "-" + turn;
        String file =
                "activity_id,date,office,matter,matter_type,event,evidence\r\n"
                        + (id + ",2025-03-03,clerk,bill-" + id + ",bill,bill-passed,register\r\n");
        String part = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"";
        String body =
                part
                        + "period\"\r\n\r\n2024/25\r\n"
                        + part
                        + "file\"; filename=\"c.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + file
                        + "\r\n--"
                        + EDGE
                        + "--\r\n";
        String type = "multipart/form-data; boundary=" + EDGE;
        if (send(client, "hand in", "POST", "/api/v1/submissions", type, body, 201).isPresent()) {
            submitted.incrementAndGet();
        }
    }

    /** Asks for an evaluation, and wants every other one stopped. */
    private void decide(int client, int turn) throws Exception {
        String wanted = "{\"kind\": \"check\", \"asOf\": \"2025-04-30\"}";
        Optional<JsonNode> job =
                send(
                        client,
                        "ask for an evaluation",
                        "POST",
                        "/api/v1/evaluations",
                        "application/json",
                        wanted,
                        202);
        if (job.isPresent()) {
            asked.incrementAndGet();
            String stop = "/api/v1/evaluations/" + job.get().path("number").asLong() + "/stop";
            Optional<JsonNode> told =
                    turn % 10 == 0
                            ? Optional.empty()
                            : send(client, "stop it", "POST", stop, "", "", 200);
            if (told.filter(one -> one.path("state").asText().equals("stopped")).isPresent()) {
                stopped.incrementAndGet();
            }
        }
    }

    private Optional<JsonNode> send(
            int client,
            String what,
            String method,
            String path,
            String type,
            String body,
            int expected)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Authorization", "Bearer " + tokens.get(client))
                        .timeout(Duration.ofMinutes(2))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        long began = System.nanoTime();
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        times.computeIfAbsent(what, w -> new ConcurrentLinkedQueue<>())
                .add(System.nanoTime() - began);
        if (answer.statusCode() != expected) {
            otherwise
                    .computeIfAbsent(
                            what + " → " + answer.statusCode() + " " + answer.body(),
                            w -> new AtomicInteger())
                    .incrementAndGet();
            return Optional.empty();
        }
        return Optional.of(JSON.readTree(answer.body()));
    }

    private void tell(double lasted) {
        double trivial = percentile(TRIVIAL, 50);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8s %9s %10s %10s %8s%n",
                "",
                "requests",
                "a second",
                "median ms",
                "99 % ms",
                "ratio");
        new TreeMap<>(times)
                .forEach(
                        (what, all) ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "%-28s %8d %9.1f %10.1f %10.1f %8.1f%n",
                                        what,
                                        all.size(),
                                        all.size() / lasted,
                                        percentile(what, 50),
                                        percentile(what, 99),
                                        percentile(what, 50) / trivial));
        otherwise.forEach((what, times) -> System.out.println(times + " × " + what));
    }

    private double percentile(String what, int percent) {
        long[] sorted =
                times.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Whether the store holds what the clients were told. */
    private boolean agrees(Database database) {
        try (Store store = Store.open(database, Clock.systemUTC())) {
            List<Job> jobs =
                    new Jobs(store).listBefore("evaluation", Long.MAX_VALUE, Integer.MAX_VALUE);
            long now = jobs.stream().filter(job -> job.state() == Job.State.STOPPED).count();
            int damaged = StoreCheck.of(store, new Checkpoints(Optional.empty())).problems().size();
            List<Boolean> agreed =
                    List.of(
                            said(
                                    "submissions",
                                    submitted.get(),
                                    new ActivityLedger(store).position()),
                            said("evaluations asked for", asked.get(), jobs.size()),
                            said(
                                    "of these stopped, at least",
                                    stopped.get(),
                                    Math.min(now, stopped.get())),
                            said("answers otherwise than expected", 0, otherwise.size()),
                            said("places where the store is not as written", 0, damaged));
            System.out.println();
            return !agreed.contains(false);
        }
    }

    private static boolean said(String what, long told, long there) {
        System.out.printf(
                Locale.ROOT,
                "%s: told %d, there %d%s%n",
                what,
                told,
                there,
                told == there ? "" : "   ← DIFFERENT");
        return told == there;
    }
}
