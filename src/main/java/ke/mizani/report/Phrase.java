package ke.mizani.report;

import java.text.ChoiceFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A sentence with named gaps: {@code {day}} is a fact, {@code {status,word}} the word for one, and
 * {@code {days,choice,0#…|1#…|1<…}} a choice by a number, in which gaps may stand again.
 */
record Phrase(String pattern) {

    private static final String CHOICE = "choice";

    /** One gap: the fact's name, and what is done with it. */
    private record Gap(String name, String use, String rest) {

        static Gap of(String inside) {
            String[] parts = inside.split(",", 3);
            return new Gap(
                    parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }
    }

    /** Where the gaps find what goes in. */
    interface Facts {
        /** The fact as people write it; empty if there is none of that name. */
        Optional<String> text(String name);

        /** The word for the fact. */
        Optional<String> word(String name);

        /** The number to choose by. */
        Optional<Number> number(String name);
    }

    /** The sentence; a gap without a fact stays visible. */
    String with(Facts facts) {
        return replaced(
                gap ->
                        switch (gap.use()) {
                            case "" -> facts.text(gap.name());
                            case CHOICE ->
                                    facts.number(gap.name())
                                            .map(new ChoiceFormat(gap.rest())::format)
                                            .map(chosen -> new Phrase(chosen).with(facts));
                            default -> facts.word(gap.name());
                        });
    }

    /** The names of the facts that the sentence tells, each with what is done with it. */
    Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        replaced(
                gap -> {
                    gaps.add(gap.name() + (gap.use().isEmpty() ? "" : "," + gap.use()));
                    return Optional.of("");
                });
        return gaps;
    }

    private String replaced(Function<Gap, Optional<String>> filling) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = closing(open);
            Gap gap = Gap.of(pattern.substring(open + 1, close));
            text.append(pattern, at, open);
            text.append(filling.apply(gap).orElse("{" + gap.name() + "}"));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a gap is not closed: " + pattern);
    }
}
