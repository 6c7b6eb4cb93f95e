package ke.mizani.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ke.mizani.evaluation.Flow;
import ke.mizani.report.Sheet.Look;

/**
 * From which verdict to which: on the left how many had it before, on the right how many have it
 * after; streams between them, as thick as they are many. What moved is darker than what stayed.
 */
public final class FlowPicture {

    /** How high all that was judged is together. */
    static final int HEIGHT_OF_ALL = 320;

    private static final int WIDTH = 960;
    private static final int LEFT = 260;
    private static final int RIGHT = 680;
    private static final int BLOCK = 18;
    private static final int GAP = 14;
    private static final int BOTTOM = 20;
    private static final int LONGEST = 30;

    private final Sentences sentences;

    public FlowPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The picture.
     *
     * @param name of its files
     * @param flow of at least one
     * @param words the verdicts in words, in which they are shown
     */
    public Picture of(String name, Flow flow, UnaryOperator<String> words) {
        if (flow.judged() == 0) {
            throw new IllegalArgumentException("nothing was judged");
        }
        List<String> verdicts = List.copyOf(flow.verdicts().stream().sorted().toList());
        Sheet sheet = new Sheet(WIDTH, Sheet.TOP + HEIGHT_OF_ALL + GAP * verdicts.size() + BOTTOM);
        Map<String, Double> before = blocks(sheet, verdicts, flow::before, LEFT - BLOCK, flow);
        Map<String, Double> after = blocks(sheet, verdicts, flow::after, RIGHT, flow);
        List<Stream> streams = new ArrayList<>();
        for (String from : verdicts) {
            for (String to : verdicts) {
                streams.add(stream(flow, from, to, before, after));
            }
        }
        streams.stream().filter(stream -> !stream.moves()).forEach(stream -> stream.on(sheet));
        streams.stream().filter(Stream::moves).forEach(stream -> stream.on(sheet));
        names(sheet, verdicts, flow, words);
        return sheet.picture(
                new Drawing.Told(name, title(flow), description(flow, words), table(flow, words)));
    }

    private interface Count {
        int of(String verdict);
    }

    /** Where the block of each verdict begins. */
    private static Map<String, Double> blocks(
            Sheet sheet, List<String> verdicts, Count count, int x, Flow flow) {
        Map<String, Double> tops = new TreeMap<>();
        double y = Sheet.TOP;
        for (String verdict : verdicts) {
            tops.put(verdict, y);
            double height = height(flow, count.of(verdict));
            if (height > 0) {
                sheet.bar(Look.TOTAL, x, y, BLOCK, height);
                y += height + GAP;
            }
        }
        return tops;
    }

    private static double height(Flow flow, int count) {
        return (double) HEIGHT_OF_ALL * count / flow.judged();
    }

    /** A stream on the paper. */
    private record Stream(boolean moves, double left, double right, double height) {

        void on(Sheet sheet) {
            if (height > 0) {
                Color paint = moves ? Drawing.DONE : Color.WHITE;
                sheet.stream(paint, LEFT, left, RIGHT, right, height);
            }
        }
    }

    /** Below those that were there before. */
    private static Stream stream(
            Flow flow,
            String from,
            String to,
            Map<String, Double> before,
            Map<String, Double> after) {
        double height = height(flow, flow.count(from, to));
        double left = before.merge(from, height, Double::sum) - height;
        double right = after.merge(to, height, Double::sum) - height;
        return new Stream(!from.equals(to), left, right, height);
    }

    private void names(Sheet sheet, List<String> verdicts, Flow flow, UnaryOperator<String> words) {
        double left = Sheet.TOP;
        double right = Sheet.TOP;
        for (String verdict : verdicts) {
            String name = Sheet.cut(words.apply(verdict), LONGEST);
            if (flow.before(verdict) > 0) {
                double height = height(flow, flow.before(verdict));
                sheet.textBefore(
                        name + "  " + flow.before(verdict),
                        LEFT - BLOCK - 8,
                        left + height / 2 + 4);
                left += height + GAP;
            }
            if (flow.after(verdict) > 0) {
                double height = height(flow, flow.after(verdict));
                sheet.text(
                        flow.after(verdict) + "  " + name,
                        RIGHT + BLOCK + 8,
                        right + height / 2 + 4);
                right += height + GAP;
            }
        }
    }

    private String title(Flow flow) {
        int stayed = flow.verdicts().stream().mapToInt(one -> flow.count(one, one)).sum();
        return sentences.say(
                "picture-flow", Map.of("moved", flow.judged() - stayed, "judged", flow.judged()));
    }

    private String description(Flow flow, UnaryOperator<String> words) {
        List<String> told = new ArrayList<>();
        moves(flow)
                .forEach(
                        move ->
                                told.add(
                                        words.apply(move.from())
                                                + " → "
                                                + words.apply(move.to())
                                                + ": "
                                                + move.count()));
        return sentences.word("picture-flow-how") + " " + String.join("; ", told) + ".";
    }

    private record Move(String from, String to, int count) {}

    private static List<Move> moves(Flow flow) {
        List<Move> moves = new ArrayList<>();
        for (String from : flow.verdicts()) {
            for (String to : flow.verdicts()) {
                if (flow.count(from, to) > 0) {
                    moves.add(new Move(from, to, flow.count(from, to)));
                }
            }
        }
        return moves;
    }

    private static Picture.Table table(Flow flow, UnaryOperator<String> words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Move move : moves(flow)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("before", words.apply(move.from()));
            row.put("after", words.apply(move.to()));
            row.put("count", move.count());
            rows.add(row);
        }
        return new Picture.Table(List.of("before", "after", "count"), rows);
    }
}
