package io.rolewright.evaluation.generator.vitae;

/**
 * A course of study.
 *
 * @param field empty where the degree says it all
 * @param onlyEnd whether the CV tells the last year alone
 */
record Course(String school, String degree, String field, int from, int to, boolean onlyEnd) {}
