@NullMarked
package io.rolewright.billing.internal.ubl;

import org.jspecify.annotations.NullMarked;
