package io.rolewright.engine.similarity;

/**
 * Who hires and what for.
 *
 * @param employer folded, without legal forms; empty where it is not known
 * @param hours full time or part time
 * @param pay as a text that compares; empty where it is not known
 * @param reference the employer's number of the vacancy; empty where none is stated
 */
record Conditions(String employer, Hours hours, String pay, String reference) {}
