package ke.mizani.report;

import java.util.function.IntFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/**
 * What stands beside the bars of one row of a chart; the bars of other rows have nothing.
 *
 * @param labelled the row
 * @param label what stands beside a bar, by its number
 */
record BarLabels(int labelled, IntFunction<String> label) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return row == labelled ? label.apply(column) : "";
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return label.apply(column);
    }
}
