package ke.mizani.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** The packaged server, as an office runs it, for as long as something is measured. */
record StartedServer(Process process, URI root) {

    private static final int TRIES = 900;
    private static final int BETWEEN = 200;

    /**
     * Starts it over a store and waits until it answers; what it says goes to a file in its home.
     */
    static StartedServer of(Path home, Database database) throws Exception {
        int port = freePort();
        Process process = process(home, database, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        StartedServer server = new StartedServer(process, URI.create("http://127.0.0.1:" + port));
        server.awake();
        return server;
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process process(Path home, Database database, int port) throws IOException {
        ProcessBuilder server =
                new ProcessBuilder(
                        "java",
                        "-Dquarkus.management.port=0",
                        "-jar",
                        System.getProperty("mizani.jar", "target/quarkus-app/quarkus-run.jar"),
                        "serve",
                        "--port",
                        String.valueOf(port));
        server.environment().put("MIZANI_HOME", home.toString());
        if (database.kind() == Database.Kind.POSTGRESQL) {
            server.environment().put("MIZANI_DATABASE_URL", database.url());
            server.environment().put("MIZANI_DATABASE_USER", database.user());
            server.environment().put("MIZANI_DATABASE_PASSWORD", database.password());
        }
        return server.redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
    }

    private void awake() throws Exception {
        HttpRequest question = HttpRequest.newBuilder(root.resolve("/log-in")).build();
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try {
                HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(BETWEEN);
            }
        }
        throw new IllegalStateException("the server does not answer");
    }
}
