/** Facts about models and their versions. */
@NullMarked
package io.rolewright.events.models;

import org.jspecify.annotations.NullMarked;
