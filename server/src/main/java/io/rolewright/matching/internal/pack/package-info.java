/** Audits of fairness as pages to print and to keep. */
@NullMarked
package io.rolewright.matching.internal.pack;

import org.jspecify.annotations.NullMarked;
