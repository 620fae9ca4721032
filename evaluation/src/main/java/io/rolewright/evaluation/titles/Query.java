package io.rolewright.evaluation.titles;

import java.util.Set;

/**
 * One title of O*NET with the occupations of ESCO that it should lead to.
 *
 * @param occupation the usual title of the O*NET occupation
 * @param text the title that is asked for
 * @param right ids of the right labels
 */
record Query(String occupation, String text, Set<String> right) {}
