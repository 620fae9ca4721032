/** A small house that breaks every rule; each rule is tried on it and must fail. */
@NullMarked
package io.rolewright.architecture.broken;

import org.jspecify.annotations.NullMarked;
