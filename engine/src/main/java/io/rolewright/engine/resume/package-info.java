/** Reads a résumé's text into a profile in which every value names the words that it came from. */
@NullMarked
package io.rolewright.engine.resume;

import org.jspecify.annotations.NullMarked;
