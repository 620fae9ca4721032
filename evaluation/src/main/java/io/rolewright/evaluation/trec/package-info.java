/** Ranks any folder in the form of the Text Retrieval Conference: queries, a corpus and, where there are any, judgements. */
@NullMarked
package io.rolewright.evaluation.trec;

import org.jspecify.annotations.NullMarked;
