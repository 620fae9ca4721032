/** Works out who is told what, when and how, and follows how far it comes. */
@NullMarked
package io.rolewright.notifications.internal;

import org.jspecify.annotations.NullMarked;
