package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Sheet;
import java.util.SortedMap;

/**
 * A CV in words.
 *
 * @param headings what each heading stands above, by the heading as written
 */
record Written(Sheet sheet, SortedMap<String, String> headings) {}
