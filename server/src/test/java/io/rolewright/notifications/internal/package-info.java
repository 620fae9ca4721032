/** What users are told, and when. */
@NullMarked
package io.rolewright.notifications.internal;

import org.jspecify.annotations.NullMarked;
