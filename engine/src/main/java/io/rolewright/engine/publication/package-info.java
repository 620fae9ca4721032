/** Writes a job posting as boards and search engines take it, and says what they would miss or refuse. */
@NullMarked
package io.rolewright.engine.publication;

import org.jspecify.annotations.NullMarked;
