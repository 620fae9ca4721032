@NullMarked
package io.rolewright.integrations.twins.sources;

import org.jspecify.annotations.NullMarked;
