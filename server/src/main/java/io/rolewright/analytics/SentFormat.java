package io.rolewright.analytics;

/** As what a report is sent. */
public enum SentFormat {
    /** Every table as a file of its own. */
    CSV,
    /** All tables, for a spreadsheet. */
    XLSX,
    /** Pages to print and to keep. */
    PDF
}
