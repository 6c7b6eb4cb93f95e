package ke.mizani.rulebook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rulebook that was shipped with the application, read, checked and answered when the
 * application was built: the tables need neither be opened nor compiled again. It is found by the
 * hash of the workbooks and used only by the very application that made it.
 *
 * @param tables the rows
 * @param answers the cells that answer each question there can be
 */
public record CarriedRulebook(Tables tables, Map<Question, List<String>> answers) {

    private static final String FOLDER = "META-INF/mizani/rulebook/";

    /** Names the hash of the workbooks that were shipped. */
    private static final String SHIPPED = "shipped";

    /** Made when the application is built: {@code <folder of workbooks> <folder of classes>}. */
    public static void main(String[] arguments) throws IOException {
        RulebookSource source = RulebookSource.of(Path.of(arguments[0]));
        Tables tables = RulebookReading.read(source);
        RuleEngine engine = RuleEngine.compile(tables, source.hash());
        Path carried = emptied(Path.of(arguments[1]).resolve(FOLDER)).resolve(source.hash());
        try (var out = Files.newOutputStream(carried)) {
            write(new CarriedRulebook(tables, answers(tables, engine)), out);
        }
        Files.writeString(carried.resolveSibling(SHIPPED), source.hash());
        ApplicationStamp.write(Path.of(arguments[1]));
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> stale = Files.newDirectoryStream(folder)) {
            for (Path file : stale) {
                Files.delete(file);
            }
        }
        return folder;
    }

    /** All that these answers say about the tables. */
    static CarriedRulebook of(Tables tables, Function<Question, List<String>> engine) {
        return new CarriedRulebook(tables, answers(tables, engine));
    }

    static Map<Question, List<String>> answers(Tables tables, RuleEngine engine) {
        return answers(tables, engine::ask);
    }

    private static Map<Question, List<String>> answers(
            Tables tables, Function<Question, List<String>> engine) {
        Map<Question, List<String>> answers = new HashMap<>();
        for (DecisionTable table : DecisionTable.ALL) {
            table.questions(tables)
                    .forEach(question -> answers.put(question, engine.apply(question)));
        }
        return answers;
    }

    /** The workbooks that were shipped; nothing if the application was built without. */
    static Optional<CarriedRulebook> ofApplication() {
        ClassLoader loader = CarriedRulebook.class.getClassLoader();
        try (InputStream named = loader.getResourceAsStream(FOLDER + SHIPPED)) {
            return named == null
                    ? Optional.empty()
                    : find(new String(named.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The carried form of the workbooks with that hash, if this application made one. */
    static Optional<CarriedRulebook> find(String hash) {
        InputStream found =
                CarriedRulebook.class.getClassLoader().getResourceAsStream(FOLDER + hash);
        if (found == null) {
            return Optional.empty();
        }
        try (found) {
            return read(found);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static void write(CarriedRulebook rulebook, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeUTF(ApplicationStamp.text());
        rulebook.tables.write(out);
        for (DecisionTable table : DecisionTable.ALL) {
            for (Question question : table.questions(rulebook.tables)) {
                List<String> cells = rulebook.answers.getOrDefault(question, List.of());
                out.writeInt(cells.size());
                for (String cell : cells) {
                    out.writeUTF(cell);
                }
            }
        }
        out.flush();
    }

    /** Nothing if another application wrote it. */
    static Optional<CarriedRulebook> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (!in.readUTF().equals(ApplicationStamp.text())) {
            return Optional.empty();
        }
        Tables tables = Tables.read(in);
        Map<Question, List<String>> answers = new HashMap<>();
        for (DecisionTable table : DecisionTable.ALL) {
            for (Question question : table.questions(tables)) {
                String[] cells = new String[in.readInt()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = in.readUTF();
                }
                answers.put(question, List.of(cells));
            }
        }
        return Optional.of(new CarriedRulebook(tables, answers));
    }

    /** Answers any question by the typical one of its case. */
    Function<Question, List<String>> anyQuestion(Tables read) {
        AskedTables asked = AskedTables.of(read, this::answer);
        return question ->
                DecisionTable.ALL.stream()
                        .filter(table -> table.fact().isInstance(question))
                        .findFirst()
                        .map(table -> answer(question.typical(asked.cases(table))))
                        .orElseThrow();
    }

    /** The cells that answer a question. */
    List<String> answer(Question question) {
        List<String> cells = answers.get(question);
        if (cells == null) {
            throw new IllegalStateException(
                    "not answered when the application was built: " + question);
        }
        return cells;
    }
}
