@NullMarked
package io.rolewright.communications.internal.mime;

import org.jspecify.annotations.NullMarked;
