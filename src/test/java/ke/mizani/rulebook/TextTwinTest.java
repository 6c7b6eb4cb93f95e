package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What reviewers read beside a workbook says what the workbook says. */
class TextTwinTest {

    private static final String HOW = "mvn -q test -Dtest=TextTwinTest -Dtwins=write";

    @Test
    void each_workbook_has_its_text_beside_it() throws IOException {
        for (Map.Entry<String, byte[]> workbook :
                new TreeMap<>(Workbooks.shipped().workbooks()).entrySet()) {
            Path twin = Workbooks.FOLDER.resolve(workbook.getKey().replace(".xlsx", ".txt"));
            String text = TextTwin.of(workbook.getKey(), workbook.getValue());
            if ("write".equals(System.getProperty("twins"))) {
                Files.writeString(twin, text);
            }
            assertThat(Files.exists(twin) ? Files.readString(twin) : "")
                    .as("%s is stale; write it again: %s", twin, HOW)
                    .isEqualTo(text);
        }
    }
}
