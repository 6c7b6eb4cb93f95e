package ke.mizani.contract;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path to a value of a contract file.
 *
 * @param path as the configuration takes it: places in a list are counted from 0, {@code
 *     criteria(2).weight}
 */
record Key(String path) {

    private static final Pattern PLACE = Pattern.compile("\\(([0-9]{1,6})\\)");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    static final Key FILE = new Key("");

    /** The key of a property path such as {@code criteria[0].subIndicators[1].id}. */
    static Key ofProperty(String property) {
        String words =
                CAPITAL.matcher(property).replaceAll(c -> "_" + c.group().toLowerCase(Locale.ROOT));
        return new Key(words.replaceAll("\\.?<[a-z ]+>", "").replace('[', '(').replace(']', ')'));
    }

    Key at(String name) {
        return new Key(path.isEmpty() ? name : path + "." + name);
    }

    Key at(String name, int place) {
        return at(name + "(" + place + ")");
    }

    /** As a person counts, from 1: {@code criteria[3].weight}. */
    String shown() {
        return PLACE.matcher(path)
                .replaceAll(place -> "[" + (Integer.parseInt(place.group(1)) + 1) + "]");
    }
}
