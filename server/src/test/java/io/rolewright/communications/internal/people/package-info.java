/** Where people are reached. */
@NullMarked
package io.rolewright.communications.internal.people;

import org.jspecify.annotations.NullMarked;
