/** Candidates in a search cluster that many processes share. */
@NullMarked
package io.rolewright.matching.internal.index.opensearch;

import org.jspecify.annotations.NullMarked;
