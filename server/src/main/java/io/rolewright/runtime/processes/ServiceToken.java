package io.rolewright.runtime.processes;

import io.rolewright.runtime.Call;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a process says of itself when it asks a service of another process.
 *
 * @param caller the services of the process that asks, parted by commas
 * @param audience the service that is asked
 * @param call on whose behalf
 * @param fromDoor whether it passes on what somebody outside sent, to be read as strictly as at the door
 */
public record ServiceToken(String caller, String audience, Call call, boolean fromDoor) {
    private static final String ATTRIBUTE = ServiceToken.class.getName();

    /** The token that a request came with, if it came from another process. */
    public static Optional<ServiceToken> of(HttpServletRequest request) {
        return Optional.ofNullable((ServiceToken) request.getAttribute(ATTRIBUTE));
    }

    /** Remembers that a request came with this token. */
    public void admit(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
