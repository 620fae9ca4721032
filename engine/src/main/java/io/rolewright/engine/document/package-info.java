/** Turns files into text in reading order, with the place of every line, and says what is wrong with them. */
@NullMarked
package io.rolewright.engine.document;

import org.jspecify.annotations.NullMarked;
