/** Tests of logins, and people with logins for tests of other services. */
@NullMarked
package io.rolewright.users.internal;

import org.jspecify.annotations.NullMarked;
