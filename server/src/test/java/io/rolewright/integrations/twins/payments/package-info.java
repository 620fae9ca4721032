@NullMarked
package io.rolewright.integrations.twins.payments;

import org.jspecify.annotations.NullMarked;
