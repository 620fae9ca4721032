/** The event log under load: what it costs, how fast it flows, and what it holds in memory. */
@NullMarked
package io.rolewright.benchmarks.log;

import org.jspecify.annotations.NullMarked;
