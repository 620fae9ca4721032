/** Measures how right ranking is on an agency whose truth is known, beside BM25. */
@NullMarked
package io.rolewright.evaluation.matching;

import org.jspecify.annotations.NullMarked;
