package io.rolewright.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report.
 *
 * @param name what programs call it, unique in the report
 * @param title what people call it
 * @param columns its columns
 * @param rows its rows; none where nothing happened
 * @param total the row below the others; absent where a sum would say nothing
 * @param note what has to be known to read it; absent where nothing has
 */
public record ReportTable(
        String name,
        String title,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        @Nullable String note) {
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
