@NullMarked
package io.rolewright.integrations.twins.wire;

import org.jspecify.annotations.NullMarked;
