/** What tests of all services share: one database server per run, a settable clock, a started server. */
@NullMarked
package io.rolewright.support;

import org.jspecify.annotations.NullMarked;
