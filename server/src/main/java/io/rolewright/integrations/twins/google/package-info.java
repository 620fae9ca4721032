/** What all services of Google have in common: accounts of services, signed tokens, the shape of errors. */
@NullMarked
package io.rolewright.integrations.twins.google;

import org.jspecify.annotations.NullMarked;
