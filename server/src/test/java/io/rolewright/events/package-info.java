/** Tests of the vocabulary of facts. */
@NullMarked
package io.rolewright.events;

import org.jspecify.annotations.NullMarked;
