/** Knows skills and occupations by all their names, and finds them in text and in job titles. */
@NullMarked
package io.rolewright.engine.taxonomy;

import org.jspecify.annotations.NullMarked;
