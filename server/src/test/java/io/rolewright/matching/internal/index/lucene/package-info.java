@NullMarked
package io.rolewright.matching.internal.index.lucene;

import org.jspecify.annotations.NullMarked;
