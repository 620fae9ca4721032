/** Twins of Google Workspace: the mail and the calendars of the users of a domain. */
@NamedInterface("twins.workspace")
@NullMarked
package io.rolewright.integrations.twins.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
