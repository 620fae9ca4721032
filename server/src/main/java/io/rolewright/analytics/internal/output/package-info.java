/** How figures are shown: as charts, tables, pages and files. */
@NullMarked
package io.rolewright.analytics.internal.output;

import org.jspecify.annotations.NullMarked;
