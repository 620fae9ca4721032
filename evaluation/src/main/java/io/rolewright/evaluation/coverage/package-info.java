/** Measures how much of real adverts the taxonomy knows: skills named in sentences, occupations of titles. */
@NullMarked
package io.rolewright.evaluation.coverage;

import org.jspecify.annotations.NullMarked;
