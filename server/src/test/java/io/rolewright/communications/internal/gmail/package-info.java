/** E-mails by Gmail. */
@NullMarked
package io.rolewright.communications.internal.gmail;

import org.jspecify.annotations.NullMarked;
