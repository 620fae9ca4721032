/** Measures what simulated recruiters teach the ranker, beside those from whom nothing can be learned. */
@NullMarked
package io.rolewright.evaluation.learning;

import org.jspecify.annotations.NullMarked;
