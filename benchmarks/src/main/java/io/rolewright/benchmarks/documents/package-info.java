/** How fast files are read, beside programs that read PDF. */
@NullMarked
package io.rolewright.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
