package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Today;
import ke.mizani.report.Compliance;

/** How many duties were met in time, by provision and quarter. */
@Path("/compliance")
@Blocking
public class CompliancePage {

    private static final int STEP = 25;

    private final Pages pages;
    private final Today today;

    CompliancePage(Pages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /**
     * One provision.
     *
     * @param late how many duties were not met in time
     * @param cases where their cases are
     */
    public record Line(String law, List<Box> boxes, int late, String cases) {

        static Line of(Compliance.Row row) {
            int late =
                    row.cells().stream()
                            .flatMap(Optional::stream)
                            .mapToInt(cell -> cell.due() - cell.met())
                            .sum();
            String words = URLEncoder.encode(row.law(), StandardCharsets.UTF_8);
            return new Line(
                    row.law(),
                    row.cells().stream().map(Box::of).toList(),
                    late,
                    "/breaches?state=all&words=" + words);
        }
    }

    /**
     * One quarter of it.
     *
     * @param shade from 0 (none in time) to 4 (all); -1 where nothing was due
     */
    public record Box(int shade, int met, int due, int percent) {

        static Box of(Optional<Compliance.Cell> cell) {
            return cell.map(
                            one ->
                                    new Box(
                                            one.percent() / STEP,
                                            one.met(),
                                            one.due(),
                                            one.percent()))
                    .orElse(new Box(-1, 0, 0, 0));
        }
    }

    @GET
    @PermissionsAllowed("breach:read")
    public Response show() {
        Compliance table =
                today.duties()
                        .map(found -> Compliance.of(found.run().findings(), today.day()))
                        .orElse(new Compliance(List.of(), List.of()));
        List<Line> lines = table.rows().stream().map(Line::of).toList();
        return pages.page(
                "compliance",
                pages.words().of("place-compliance"),
                Map.of("quarters", table.quarters(), "lines", lines));
    }
}
