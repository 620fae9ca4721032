package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.util.List;

/**
 * A row of a report.
 *
 * @param labels what it is about, in the order of the labels' columns
 * @param figures the amounts, in the order of the figures' columns
 */
public record ReportRow(List<String> labels, List<Money> figures) {
    public ReportRow {
        labels = List.copyOf(labels);
        figures = List.copyOf(figures);
    }
}
