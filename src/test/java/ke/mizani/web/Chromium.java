package ke.mizani.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser without its screen, the same one for all that is tried in this server. */
@Singleton
class Chromium {

    private static final Path INSTALL = Path.of("src/test/browser/install.sh");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** What the browser does by itself, it leaves: it asks nobody but the server under test. */
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--lang=en-US",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /**
     * The one that is installed; else Debian's package where the test may install it; else
     * Playwright's own where it may be fetched.
     *
     * @throws AssertionError if none can be had, saying what to install
     */
    Chromium() {
        Optional<Path> installed = installed().or(Chromium::install);
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        try {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "the tests of the pages need a browser: install Debian's package chromium, or"
                            + " Chrome",
                    e);
        }
    }

    private static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        try {
            Process process =
                    new ProcessBuilder(INSTALL.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                        .forEach(ProcessHandle::destroyForcibly);
            }
            return installed();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    Browser browser() {
        return browser;
    }

    @PreDestroy
    void close() {
        playwright.close();
    }
}
