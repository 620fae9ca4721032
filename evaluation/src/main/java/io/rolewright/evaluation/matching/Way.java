package io.rolewright.evaluation.matching;

import java.util.List;

/**
 * A way of ranking all people for each job.
 *
 * @param name as the table tells it
 * @param isOurs whether it reads and is not only one of the searches that everybody has
 * @param scores for each job a score for each person
 */
record Way(String name, boolean isOurs, List<float[]> scores) {}
