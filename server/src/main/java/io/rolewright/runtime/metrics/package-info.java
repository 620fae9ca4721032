/** What can be counted and timed in this process, in the text form that Prometheus scrapes. */
@NullMarked
package io.rolewright.runtime.metrics;

import org.jspecify.annotations.NullMarked;
