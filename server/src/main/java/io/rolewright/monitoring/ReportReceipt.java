package io.rolewright.monitoring;

/**
 * An error was taken down.
 *
 * @param fingerprint the same for all errors of one kind at one place
 */
public record ReportReceipt(String fingerprint) {}
