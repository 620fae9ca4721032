/** Has Prometheus' own tools judge what the server says of itself. */
@NullMarked
package io.rolewright.benchmarks.watch;

import org.jspecify.annotations.NullMarked;
