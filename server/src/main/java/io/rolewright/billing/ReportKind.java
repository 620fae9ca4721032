package io.rolewright.billing;

import java.util.List;

/**
 * A report that can be made.
 *
 * @param name by which it is asked for
 * @param title as people read it
 * @param definition what it tells
 * @param labels what its rows are about
 * @param figures the amounts in each row
 */
public record ReportKind(
        String name, String title, String definition, List<ReportColumn> labels, List<ReportColumn> figures) {
    public ReportKind {
        labels = List.copyOf(labels);
        figures = List.copyOf(figures);
    }
}
