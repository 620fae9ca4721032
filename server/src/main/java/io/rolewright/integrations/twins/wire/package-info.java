/** What every twin is served by: an HTTP/1.1 server that can also misbehave, a script of faults, a log of requests. */
@NamedInterface("twins.wire")
@NullMarked
package io.rolewright.integrations.twins.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
