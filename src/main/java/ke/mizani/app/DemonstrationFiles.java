package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The files that the demonstration shows.
 *
 * @param file the content of one, by its name below {@code META-INF/mizani/demo}
 */
record DemonstrationFiles(Function<String, byte[]> file) {

    /** The contracts that are shipped, by their names. */
    static final List<String> CONTRACTS =
            List.of(
                    "clerk",
                    "county-assembly",
                    "finance-accounts",
                    "hansard-editor",
                    "hansard-research",
                    "human-resource-officer",
                    "human-resource",
                    "ict",
                    "legal-compliance-unit",
                    "legislative-services",
                    "member-ward-1",
                    "member-ward-2",
                    "principal-legal-officer",
                    "procurement");

    private static final String FOLDER = "/META-INF/mizani/demo/";

    /** Those that the application carries. */
    static DemonstrationFiles ofThisApplication() {
        return new DemonstrationFiles(DemonstrationFiles::carried);
    }

    /** Who holds which post: invented, like what follows. */
    static byte[] ofStaff() {
        return resource("demo-staff.csv");
    }

    /** Who was assessed how. */
    static byte[] ofAssessments() {
        return resource("demo-assessments.csv");
    }

    /** A Bill whose last day became a holiday two days before. */
    static byte[] ofHoliday() {
        return resource("demo-holiday.csv");
    }

    private static byte[] carried(String name) {
        return resource(FOLDER + name);
    }

    private static byte[] resource(String name) {
        try (InputStream content =
                Objects.requireNonNull(DemonstrationFiles.class.getResourceAsStream(name), name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] realCases() {
        return file.apply("real-cases/activities.csv");
    }

    /** What was done about the contracts in their year. */
    byte[] yearOfContracts() {
        return file.apply("contracts-2025-26/activities.csv");
    }

    /** Rows of activities as a file of their own. */
    byte[] withHeading(String rows) {
        String heading =
                new String(yearOfContracts(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow();
        return (heading + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    List<byte[]> contracts() {
        return CONTRACTS.stream().map(name -> file.apply("contracts/" + name + ".yaml")).toList();
    }
}
