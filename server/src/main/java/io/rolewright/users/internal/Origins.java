package io.rolewright.users.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the request of this thread comes from. */
@Component
class Origins {
    private final HttpServletRequest request;

    /** @param request stands for the request of whichever thread asks it */
    Origins(HttpServletRequest request) {
        this.request = request;
    }

    Origin current() {
        return new Origin(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
