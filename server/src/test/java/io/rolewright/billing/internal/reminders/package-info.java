@NullMarked
package io.rolewright.billing.internal.reminders;

import org.jspecify.annotations.NullMarked;
