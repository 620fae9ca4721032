@NamedInterface("twins.payments")
@NullMarked
package io.rolewright.integrations.twins.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
