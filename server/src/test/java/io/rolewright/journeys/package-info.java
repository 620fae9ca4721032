/** Whole stories, told to a running server as people and programs tell them. */
@NullMarked
package io.rolewright.journeys;

import org.jspecify.annotations.NullMarked;
