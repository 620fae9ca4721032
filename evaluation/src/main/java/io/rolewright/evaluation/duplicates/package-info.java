/** Measures how well copies of adverts are told from other adverts. */
@NullMarked
package io.rolewright.evaluation.duplicates;

import org.jspecify.annotations.NullMarked;
