/** Words for messages that are sent again and again. */
@NullMarked
package io.rolewright.communications.internal.templates;

import org.jspecify.annotations.NullMarked;
