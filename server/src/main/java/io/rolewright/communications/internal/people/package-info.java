/** Where people are reached, under whose keys it is kept, and how it is forgotten. */
@NullMarked
package io.rolewright.communications.internal.people;

import org.jspecify.annotations.NullMarked;
