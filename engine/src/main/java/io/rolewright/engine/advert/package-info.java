/** Reads a job posting and what it asks for, each demand with the words that it came from. */
@NullMarked
package io.rolewright.engine.advert;

import org.jspecify.annotations.NullMarked;
