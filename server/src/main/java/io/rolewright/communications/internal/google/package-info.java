/** How Gmail is asked, for e-mails out and in alike. */
@NullMarked
package io.rolewright.communications.internal.google;

import org.jspecify.annotations.NullMarked;
