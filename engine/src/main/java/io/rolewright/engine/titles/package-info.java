/** Finds the labels of any list of occupations that a job title means. */
@NullMarked
package io.rolewright.engine.titles;

import org.jspecify.annotations.NullMarked;
