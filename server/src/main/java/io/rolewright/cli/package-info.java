/** The command line: reads, ranks, serves and shows. */
@NullMarked
package io.rolewright.cli;

import org.jspecify.annotations.NullMarked;
