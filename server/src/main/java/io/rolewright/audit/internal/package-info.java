/** Copies every event into the trail and answers questions about it. */
@NullMarked
package io.rolewright.audit.internal;

import org.jspecify.annotations.NullMarked;
