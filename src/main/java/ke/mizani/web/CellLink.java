package ke.mizani.web;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.store.TimeLine;

/** The way from the address of a cell to the sheet that shows it. */
final class CellLink {

    private static final Pattern ADDRESS =
            Pattern.compile("([a-z0-9-]+\\.xlsx)!([A-Za-z0-9 _-]+)!([A-Z]+[0-9]+)");

    private CellLink() {}

    /** The path to a cell of the rulebook that was published then; empty if none was. */
    static String then(TimeLine rulebooks, Instant moment, String address) {
        return rulebooks.at(moment).map(then -> of(then.hash(), address)).orElse("");
    }

    /** The path; empty if the text is no address of a cell. */
    static String of(String rulebook, String address) {
        Matcher cell = ADDRESS.matcher(address);
        return cell.matches()
                ? "/rulebook/versions/"
                        + rulebook
                        + "/"
                        + cell.group(1)
                        + "/"
                        + cell.group(2).replace(" ", "%20")
                        + "#"
                        + cell.group(3)
                : "";
    }
}
