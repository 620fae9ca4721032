/** Local stand-ins for every outside provider: they speak its protocol, refuse what it refuses, and fail on request. */
@NamedInterface("twins")
@NullMarked
package io.rolewright.integrations.twins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
