/** A load driver: kept connections, a fixed rate, and latencies counted from the moment a request was due. */
@NullMarked
package io.rolewright.benchmarks.load;

import org.jspecify.annotations.NullMarked;
