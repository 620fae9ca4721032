@NullMarked
package io.rolewright.billing.internal.sending;

import org.jspecify.annotations.NullMarked;
