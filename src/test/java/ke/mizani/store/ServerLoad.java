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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import ke.mizani.casework.BreachCase;
import ke.mizani.casework.Casework;
import ke.mizani.casework.ReadProcesses;

/**
 * Many clients of a real server hand in files, ask for evaluations, decide and read; then what they
 * were told is compared with what is in the store.
 */
public final class ServerLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRIVIAL = "who am I (the trivial one)";
    private static final String EDGE = "edge-of-a-part";
    private static final int CASES = 10;
    private static final int DECISIONS = 3;

    /** One file is handed in before the time begins: with it the server reads the rulebook. */
    private static final int WARM_UP = -1;

    /** Steps that follow each other without end. */
    private static final List<String> WAY =
            List.of("acknowledged", "explained", "planned", "carried-out", "returned");

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
    private final AtomicLong conflicts = new AtomicLong();
    private final ConcurrentLinkedQueue<String> steps = new ConcurrentLinkedQueue<>();

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
        openCases(database);
        StartedServer server = StartedServer.of(home, database);
        new ServerLoad(server.root(), tokens, seconds).submit(0, WARM_UP);
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

    /** Few enough that many decide about the same one. */
    private static void openCases(Database database) {
        try (Store store = Store.open(database, Clock.systemUTC())) {
            Casework casework =
                    new Casework(
                            new Cases(store),
                            ReadProcesses.breachCase(),
                            List.of(new BreachCase(Clock.systemUTC())));
            for (int i = 1; i <= CASES; i++) {
                String matter = "bill-of-the-load-" + i;
                casework.open("mizani", BreachCase.KIND, matter + " LEG-01", opening(matter));
            }
        }
    }

    private static Map<String, String> opening(String matter) {
        return Map.ofEntries(
                Map.entry("matter", matter),
                Map.entry("matter-type", "bill"),
                Map.entry("timeline", "LEG-01"),
                Map.entry("obligation", "Forward a passed Bill to the Governor"),
                Map.entry("clause", "County Governments Act (Cap. 265), 24(1)"),
                Map.entry("responsible", "Speaker"),
                Map.entry("offices", "speaker"),
                Map.entry("severity", "major"),
                Map.entry("day", "2026-03-02"),
                Map.entry("status", "overdue"),
                Map.entry("run", "1"));
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
                evaluate(client, turn);
            }
            for (int i = 0; i < DECISIONS; i++) {
                decide(client, DECISIONS * turn + i);
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
    private void evaluate(int client, int turn) throws Exception {
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

    /** Looks at a case that others look at too, and takes its next step, or notes something. */
    private void decide(int client, int turn) throws Exception {
        String one = "/api/v1/cases/" + (1 + (client * 7 + turn) % CASES);
        Optional<JsonNode> seen = send(client, "look at a case", "GET", one, "", "", 200);
        if (seen.isEmpty()) {
            return;
        }
        String step = step(client, seen.get(), turn);
        HttpRequest request =
                request(client, one + "/steps", "application/json")
                        .header("If-Match", "\"" + seen.get().path("entries").size() + "\"")
                        .POST(HttpRequest.BodyPublishers.ofString(wanted(client, step)))
                        .build();
        HttpResponse<String> answer = timed("decide", request);
        switch (answer.statusCode()) {
            case 200 -> {
                JsonNode entries = JSON.readTree(answer.body()).path("entries");
                int mine = seen.get().path("entries").size() + 1;
                steps.add(one + " " + mine + " client-" + client + " " + step);
                if (entries.size() < mine) {
                    other("decide: an entry is missing at once");
                }
            }
            case 409, 412 -> conflicts.incrementAndGet();
            default -> other("decide " + step + " → " + answer.statusCode() + answer.body());
        }
    }

    /** What it waits for, if that is for somebody who did nothing about it yet; or a note. */
    private static String step(int client, JsonNode seen, int turn) {
        boolean involved =
                seen.path("entries").findValuesAsText("actor").contains("client-" + client);
        List<String> open = seen.path("steps").findValuesAsText("step");
        return WAY.stream()
                .filter(open::contains)
                .filter(step -> turn % 3 != 0)
                .filter(step -> !step.equals("returned") || !involved)
                .findFirst()
                .orElse("noted");
    }

    private static String wanted(int client, String step) {
        Map<String, String> facts =
                switch (step) {
                    case "acknowledged" -> Map.of("office", "speaker");
                    case "explained" -> Map.of("cause", "printer", "explanation", "Out of order");
                    case "planned" ->
                            Map.of(
                                    "corrective",
                                    "By hand",
                                    "preventive",
                                    "A second printer",
                                    "owner",
                                    "client-" + client,
                                    "promised",
                                    LocalDate.now(Clock.systemUTC()).plusDays(2).toString());
                    case "carried-out" ->
                            Map.of(
                                    "done",
                                    LocalDate.now(Clock.systemUTC()).minusDays(1).toString(),
                                    "evidence",
                                    "Book");
                    case "returned" -> Map.of("reason", "Not enough");
                    default -> Map.of("text", "Seen");
                };
        return JSON.createObjectNode()
                .put("step", step)
                .set("facts", JSON.valueToTree(facts))
                .toString();
    }

    private HttpRequest.Builder request(int client, String path, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Authorization", "Bearer " + tokens.get(client))
                        .timeout(Duration.ofMinutes(2));
        return type.isEmpty() ? request : request.header("Content-Type", type);
    }

    private HttpResponse<String> timed(String what, HttpRequest request) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        times.computeIfAbsent(what, w -> new ConcurrentLinkedQueue<>())
                .add(System.nanoTime() - began);
        return answer;
    }

    private void other(String what) {
        otherwise.computeIfAbsent(what, w -> new AtomicInteger()).incrementAndGet();
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
        HttpResponse<String> answer =
                timed(
                        what,
                        request(client, path, type)
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (answer.statusCode() != expected) {
            other(what + " → " + answer.statusCode() + " " + answer.body());
            return Optional.empty();
        }
        return Optional.of(JSON.readTree(answer.body()));
    }

    private void tell(double lasted) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8s %9s %10s %8s %10s %8s%n",
                "",
                "requests",
                "a second",
                "median ms",
                "ratio",
                "99 % ms",
                "ratio");
        new TreeMap<>(times)
                .forEach(
                        (what, all) ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "%-28s %8d %9.1f %10.1f %8.1f %10.1f %8.1f%n",
                                        what,
                                        all.size(),
                                        all.size() / lasted,
                                        percentile(what, 50),
                                        percentile(what, 50) / percentile(TRIVIAL, 50),
                                        percentile(what, 99),
                                        percentile(what, 99) / percentile(TRIVIAL, 99)));
        System.out.printf(
                Locale.ROOT,
                "%d steps in cases accepted, %d refused because somebody else was first%n",
                steps.size(),
                conflicts.get());
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
                                    submitted.get() + 1,
                                    new ActivityLedger(store).position()),
                            said("evaluations asked for", asked.get(), jobs.size()),
                            said(
                                    "of these stopped, at least",
                                    stopped.get(),
                                    Math.min(now, stopped.get())),
                            said("steps in cases", steps.size(), kept(store).size()),
                            said("of these as they were accepted", steps.size(), asAccepted(store)),
                            said("answers otherwise than expected", 0, otherwise.size()),
                            said("places where the store is not as written", 0, damaged));
            System.out.println();
            return !agreed.contains(false);
        }
    }

    private long asAccepted(Store store) {
        Set<String> there = Set.copyOf(kept(store));
        return steps.stream().distinct().filter(there::contains).count();
    }

    /** The steps of clients: case, place, who, what. */
    private static List<String> kept(Store store) {
        List<String> kept = new ArrayList<>();
        new Cases(store)
                .entriesAfter(Instant.EPOCH)
                .forEach(
                        (number, entries) ->
                                entries.stream()
                                        .filter(one -> one.actor().startsWith("client-"))
                                        .map(
                                                one ->
                                                        String.join(
                                                                " ",
                                                                "/api/v1/cases/" + number,
                                                                String.valueOf(one.place()),
                                                                one.actor(),
                                                                one.step()))
                                        .forEach(kept::add));
        return kept;
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
