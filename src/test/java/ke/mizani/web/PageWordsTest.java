package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page says is there in each language. */
class PageWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SAID = Pattern.compile("\\bw\\.of\\('([A-Za-z0-9-]+)'[),]");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_sw.properties"})
    void every_word_of_a_template_is_in_the_bundle(String bundle) throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile).forEach(file -> missing.addAll(said(file)));
        }
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(words(bundle));
        assertThat(missing).isEmpty();
    }

    private static Set<String> said(Path template) {
        try {
            Set<String> said = new TreeSet<>();
            SAID.matcher(Files.readString(template))
                    .results()
                    .forEach(found -> said.add(found.group(1)));
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Words.class.getResourceAsStream(bundle), bundle)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
