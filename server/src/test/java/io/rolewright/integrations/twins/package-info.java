@NullMarked
package io.rolewright.integrations.twins;

import org.jspecify.annotations.NullMarked;
