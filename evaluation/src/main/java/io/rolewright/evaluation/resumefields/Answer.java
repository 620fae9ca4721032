package io.rolewright.evaluation.resumefields;

/**
 * A value that a reader gave.
 *
 * @param value normalised
 * @param confidence how sure the reader is, 0 to 1
 */
record Answer(String value, double confidence) {}
