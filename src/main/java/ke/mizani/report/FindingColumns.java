package ke.mizani.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;

/** The columns of a finding, in the one order that every output has. An empty text is no value. */
final class FindingColumns {

    private FindingColumns() {}

    static Map<String, Object> of(Finding finding) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("matter", finding.matter());
        columns.put("matter_type", finding.matterType());
        columns.put("timeline", finding.duty().id());
        columns.put("clause", finding.duty().clause().id());
        columns.put("status", finding.status().word());
        columns.put("breach", finding.breach());
        columns.put("due", text(finding.due()));
        columns.put("last_arguable_day", text(finding.lastArguableDay()));
        columns.put("trigger_event", text(finding.trigger().map(Occurrence::event)));
        columns.put("trigger_date", text(finding.trigger().map(Occurrence::date)));
        columns.put("done_event", text(finding.done().map(Occurrence::event)));
        columns.put("done_date", text(finding.done().map(Occurrence::date)));
        columns.put(
                "days_late", finding.daysLate().isPresent() ? finding.daysLate().getAsInt() : "");
        columns.put("severity", finding.duty().severity().word());
        columns.put("binds", finding.duty().binds().word());
        columns.put("responsible", finding.duty().responsible());
        columns.put("row", finding.timeline().because().address());
        columns.put("provisional", !finding.doubts().isEmpty());
        return columns;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
