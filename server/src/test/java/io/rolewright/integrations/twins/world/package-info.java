@NullMarked
package io.rolewright.integrations.twins.world;

import org.jspecify.annotations.NullMarked;
