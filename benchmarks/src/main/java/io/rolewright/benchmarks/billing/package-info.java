/** How fast invoices are issued, and that money neither appears nor vanishes while the server is killed. */
@NullMarked
package io.rolewright.benchmarks.billing;

import org.jspecify.annotations.NullMarked;
