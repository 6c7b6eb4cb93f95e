package ke.mizani.rulebook;

import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.IndexVersion;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight;

/** What the rows of the sheets of the index say. */
final class IndexRows {

    private IndexRows() {}

    static IndexVersion version(Row row) {
        return new IndexVersion(
                row.text("Version"), row.text("Scheme"), row.word(Confirmed.class, "Confirmed"));
    }

    static IndexComponent component(Row row) {
        return new IndexComponent(
                row.word(Level.class, "Level"),
                row.word(IndexComponent.Part.class, "Part"),
                row.number("Weight").orElseThrow(),
                row.word(IndexComponent.Weighting.class, "Weighted by"),
                row.word(IndexComponent.Without.class, "Without any"));
    }

    static ViewWeight weight(Row row) {
        return new ViewWeight(
                row.word(Level.class, "Level"),
                row.word(ViewWeight.View.class, "View"),
                row.text("Name"),
                row.number("Weight").orElseThrow());
    }

    static IndexRole role(Row row) {
        return new IndexRole(row.text("KPI"), row.word(IndexRole.Use.class, "Used as"));
    }

    static IndexAim aim(Row row) {
        return new IndexAim(
                row.word(IndexAim.Aim.class, "Figure"),
                row.number("Percent").orElseThrow(),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"));
    }
}
