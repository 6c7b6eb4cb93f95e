package ke.mizani.app;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ke.mizani.report.MailText;

/** Hands mails to a mail server. */
public final class Post implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final int CONNECT_MILLIS = 20_000;

    /** Replies of a server that answers but does not take this one mail (RFC 5321, 4.2.3). */
    private static final Set<Integer> ABOUT_ONE_MAIL =
            Set.of(450, 451, 452, 501, 550, 551, 552, 553, 554);

    private final Vertx vertx;
    private final MailClient client;
    private final MailSettings.Server server;

    public Post(Vertx vertx, MailSettings.Server server) {
        this.vertx = vertx;
        this.server = server;
        client = MailClient.create(vertx, config(server));
    }

    private static MailConfig config(MailSettings.Server server) {
        MailConfig config =
                new MailConfig()
                        .setHostname(server.host())
                        .setPort(server.port())
                        .setKeepAlive(false)
                        .setOwnHostname(domain(server))
                        .setSsl(server.encryption() == MailSettings.Encryption.TLS)
                        .setStarttls(
                                server.encryption() == MailSettings.Encryption.STARTTLS
                                        ? StartTLSOptions.REQUIRED
                                        : StartTLSOptions.DISABLED);
        config.setConnectTimeout(CONNECT_MILLIS);
        if (server.user().isEmpty()) {
            return config.setLogin(LoginOption.DISABLED);
        }
        return config.setLogin(LoginOption.REQUIRED)
                .setUsername(server.user())
                .setPassword(server.password());
    }

    /** A mail that the server did not take. */
    public static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean refused;

        NotTaken(boolean refused, String said) {
            super(said);
            this.refused = refused;
        }

        /** Whether the server answers, and does not take this one mail. */
        boolean refused() {
            return refused;
        }
    }

    /**
     * Hands over a mail; when it returns, the server has taken it.
     *
     * @throws NotTaken if it has not: without its word that it has, the sender keeps a mail (RFC
     *     5321, 4.2.5)
     */
    public void send(String to, MailText text) throws NotTaken {
        try {
            handed(message(to, text)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new NotTaken(refused(cause), String.valueOf(cause.getMessage()));
        } catch (TimeoutException late) {
            throw new NotTaken(false, "no answer within " + PATIENCE_SECONDS + " seconds");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new NotTaken(false, "stopped");
        }
    }

    /**
     * On a thread of the client: from another one it may miss the greeting of a mail server that is
     * quick, and then both would wait for each other.
     */
    private CompletableFuture<MailResult> handed(MailMessage message) {
        CompletableFuture<MailResult> handed = new CompletableFuture<>();
        vertx.runOnContext(
                context -> {
                    try {
                        client.sendMail(message)
                                .onSuccess(handed::complete)
                                .onFailure(handed::completeExceptionally);
                    } catch (IllegalArgumentException noAddress) {
                        handed.completeExceptionally(noAddress);
                    }
                });
        return handed;
    }

    /** The same mail has the same id: a mail server that had it already can tell. */
    private MailMessage message(String to, MailText text) {
        String id =
                UUID.nameUUIDFromBytes(
                                (to + "\n" + text.subject() + "\n" + text.body())
                                        .getBytes(StandardCharsets.UTF_8))
                        .toString();
        return new MailMessage()
                .setFrom(server.sender())
                .setTo(to)
                .setSubject(text.subject())
                .setText(text.body())
                .addHeader("Message-ID", "<" + id + "@" + domain(server) + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String domain(MailSettings.Server server) {
        return server.sender().replaceFirst(".*@", "").replaceFirst(">.*", "");
    }

    private static boolean refused(Throwable cause) {
        return cause instanceof IllegalArgumentException
                || (cause instanceof SMTPException said
                        && ABOUT_ONE_MAIL.contains(said.getReplyCode()));
    }

    @Override
    public void close() {
        client.close();
    }
}
