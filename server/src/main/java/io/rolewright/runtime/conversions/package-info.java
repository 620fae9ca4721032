/** Ids as text in JSON, paths and the API's description, and as {@code uuid} in the database. */
@NullMarked
package io.rolewright.runtime.conversions;

import org.jspecify.annotations.NullMarked;
