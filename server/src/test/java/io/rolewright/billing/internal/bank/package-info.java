@NullMarked
package io.rolewright.billing.internal.bank;

import org.jspecify.annotations.NullMarked;
