package io.rolewright.billing;

/**
 * What stands in a column of a report.
 *
 * @param key names it
 * @param title as people read it
 * @param definition what it is exactly, and where it comes from
 */
public record ReportColumn(String key, String title, String definition) {}
