/** Writes the API's description out of the contracts: their types, annotations and Javadoc. */
@NullMarked
package io.rolewright.gateway.internal.description;

import org.jspecify.annotations.NullMarked;
