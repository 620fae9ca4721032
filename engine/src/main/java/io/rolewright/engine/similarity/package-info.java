/** Tells whether adverts are the same job: signatures of their texts, an index of near-duplicates, and the decision with its reasons. */
@NullMarked
package io.rolewright.engine.similarity;

import org.jspecify.annotations.NullMarked;
