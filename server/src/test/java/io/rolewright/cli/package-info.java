/** The command line, as a person and a program use it. */
@NullMarked
package io.rolewright.cli;

import org.jspecify.annotations.NullMarked;
