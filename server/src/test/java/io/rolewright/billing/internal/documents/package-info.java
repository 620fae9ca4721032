@NullMarked
package io.rolewright.billing.internal.documents;

import org.jspecify.annotations.NullMarked;
