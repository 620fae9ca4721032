/** How fast and how exactly sources are taken in. */
@NullMarked
package io.rolewright.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
