/** Candidates in a folder of this process, kept by Lucene. */
@NullMarked
package io.rolewright.matching.internal.index.lucene;

import org.jspecify.annotations.NullMarked;
