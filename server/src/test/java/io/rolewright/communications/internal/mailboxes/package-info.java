@NullMarked
package io.rolewright.communications.internal.mailboxes;

import org.jspecify.annotations.NullMarked;
