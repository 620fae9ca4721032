/** What goes wrong in this process by our fault: without words about a person, grouped, and on its way to {@code monitoring}. */
@NullMarked
package io.rolewright.runtime.failures;

import org.jspecify.annotations.NullMarked;
