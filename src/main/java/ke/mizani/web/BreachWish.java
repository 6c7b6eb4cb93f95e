package ke.mizani.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.casework.Breach;
import org.jspecify.annotations.Nullable;

/** Which cases of the register are asked for; nothing said: those that are open. */
public class BreachWish {

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("stage")
    private @Nullable String stage;

    @QueryParam("severity")
    private @Nullable String severity;

    @QueryParam("words")
    private @Nullable String words;

    @QueryParam("mine")
    private @Nullable String mine;

    public String state() {
        return state == null || state.isEmpty() ? "open" : state;
    }

    public String stage() {
        return text(stage);
    }

    public String severity() {
        return text(severity);
    }

    public String words() {
        return text(words);
    }

    /** Whether only those whose next step is for the reader. */
    public boolean mine() {
        return "yes".equals(mine);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    boolean holds(Breach breach) {
        boolean closed = breach.file().standing().closed();
        boolean wanted = state().equals("all") || closed == state().equals("closed");
        return wanted
                && (stage().isEmpty() || stage().equals(breach.stage().word()))
                && (severity().isEmpty() || severity().equals(breach.severity().word()))
                && says(breach);
    }

    private boolean says(Breach breach) {
        String all =
                String.join(
                                " ",
                                breach.matter(),
                                breach.timeline(),
                                breach.obligation(),
                                breach.clause(),
                                breach.responsible(),
                                breach.office().orElse(""))
                        .toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(words().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }

    String query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("state", state());
        said.put("stage", stage());
        said.put("severity", severity());
        said.put("words", words());
        said.put("mine", mine() ? "yes" : "");
        return "?"
                + said.entrySet().stream()
                        .map(
                                one ->
                                        one.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
