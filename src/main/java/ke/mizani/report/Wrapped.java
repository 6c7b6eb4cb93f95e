package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks long texts at blanks, so that they can be read on paper. */
final class Wrapped {

    private static final int WIDTH = 100;

    /** However deep a text hangs, a line keeps room for so many characters. */
    private static final int LEAST_ROOM = 30;

    private Wrapped() {}

    /** The text in lines of at most so many characters; one line if it is empty. */
    static List<String> within(int width, String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int cut = blank > 0 ? blank : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The text under a lead; the lines after the first hang below where the text began. */
    static List<String> under(String lead, String text) {
        return hanging(lead, text, lead.length());
    }

    /** The text under a lead; the lines after the first hang so many characters in. */
    static List<String> hanging(String lead, String text, int hang) {
        List<String> lines = new ArrayList<>();
        String indent = lead;
        String rest = text;
        int room = Math.max(LEAST_ROOM, WIDTH - lead.length());
        while (rest.length() > room) {
            int blank = rest.lastIndexOf(' ', room);
            int cut = blank > 0 ? blank : room;
            lines.add((indent + rest.substring(0, cut)).stripTrailing());
            rest = rest.substring(cut).stripLeading();
            indent = " ".repeat(hang);
            room = Math.max(LEAST_ROOM, WIDTH - hang);
        }
        lines.add((indent + rest).stripTrailing());
        return lines;
    }
}
