package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;

/** Makes one report from the ledger. Titles and definitions of its columns stand in the messages of this service. */
interface ReportSource {
    /** By which it is asked for. */
    String name();

    /** The keys of what its rows are about. */
    List<String> labels();

    /** The keys of the amounts in each row. */
    List<String> figures();

    /** Its rows, in their order. */
    List<ReportRow> rows(Asked asked);

    /** Where the next page begins behind a row; empty for reports that are whole. */
    default List<String> position(ReportRow last) {
        return List.of();
    }

    /** Whether it comes page by page, as there is no end of its rows. */
    default boolean isPaged() {
        return false;
    }
}
