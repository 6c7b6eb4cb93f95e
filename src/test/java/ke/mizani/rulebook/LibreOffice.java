package ke.mizani.rulebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** LibreOffice itself, without its screens, with a profile of its own. */
public final class LibreOffice {

    private static final Path FILES = Path.of("src/test/libreoffice");
    private static final String XLSX = "Calc MS Excel 2007 XML";
    private static final int MINUTES = 10;

    private final Path profile;

    private LibreOffice(Path profile) {
        this.profile = profile;
    }

    /**
     * The program that is installed; else Debian's package is installed, where the test may.
     *
     * @throws AssertionError if it may not, saying what to install
     */
    public static LibreOffice ready(Path profile) throws IOException {
        if (program().isEmpty()) {
            Path log = profile.resolveSibling("install.log");
            int ended = run(log, List.of(FILES.resolve("install.sh").toString()));
            if (ended != 0 || program().isEmpty()) {
                throw new AssertionError(
                        "the round trip needs LibreOffice: install Debian's package"
                                + " libreoffice-calc-nogui\n"
                                + Files.readString(log));
            }
        }
        LibreOffice office = new LibreOffice(profile);
        office.run(List.of("--terminate_after_init"));
        office.macro();
        return office;
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The first start makes the profile; then it has a place for macros. */
    private void macro() throws IOException {
        String code =
                Files.readString(FILES.resolve("ChangeCell.bas"))
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        Path library = profile.resolve("user/basic/Standard");
        Files.createDirectories(library);
        Files.writeString(
                library.resolve("Module1.xba"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<script:module xmlns:script=\"http://openoffice.org/2000/script\""
                        + " script:name=\"Module1\" script:language=\"StarBasic\">"
                        + code
                        + "</script:module>");
        Files.writeString(
                library.resolve("script.xlb"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<library:library xmlns:library=\"http://openoffice.org/2000/library\""
                        + " library:name=\"Standard\" library:readonly=\"false\""
                        + " library:passwordprotected=\"false\">"
                        + "<library:element library:name=\"Module1\"/></library:library>");
    }

    /** Opens a workbook, types a text into a cell and saves it as {@code .xlsx}. */
    public void change(Path from, String sheet, String cell, String text, Path to) {
        List<String> words =
                List.of(from.toUri().toString(), sheet, cell, text, to.toUri().toString(), XLSX);
        run(
                List.of(
                        "macro:///Standard.Module1.ChangeCell(\""
                                + String.join("\",\"", words)
                                + "\")"));
    }

    /** Saves files in another format. */
    public void convert(List<Path> files, String format, Path folder) {
        List<String> words = new ArrayList<>(List.of("--convert-to", format, "--outdir"));
        words.add(folder.toString());
        files.forEach(file -> words.add(file.toString()));
        run(words);
    }

    private void run(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(program().orElseThrow().toString());
        command.add("-env:UserInstallation=" + profile.toUri());
        command.addAll(List.of("--headless", "--invisible", "--norestore"));
        command.addAll(words);
        Path log = profile.resolveSibling("libreoffice.log");
        int ended = run(log, command);
        if (ended != 0) {
            throw new AssertionError(command + " ended with " + ended);
        }
    }

    private static int run(Path log, List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
