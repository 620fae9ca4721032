@NullMarked
package io.rolewright.matching.internal.index.opensearch;

import org.jspecify.annotations.NullMarked;
