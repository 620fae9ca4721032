/** Skills and occupations by their many names, and how they relate. */
@NullMarked
package io.rolewright.engine.taxonomy;

import org.jspecify.annotations.NullMarked;
