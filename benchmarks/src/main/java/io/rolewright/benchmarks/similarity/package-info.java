/** Near-duplicate adverts among millions. */
@NullMarked
package io.rolewright.benchmarks.similarity;

import org.jspecify.annotations.NullMarked;
