@NullMarked
package io.rolewright.billing.internal.cards;

import org.jspecify.annotations.NullMarked;
