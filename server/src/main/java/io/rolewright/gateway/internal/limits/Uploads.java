package io.rolewright.gateway.internal.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/** Tells requests that carry files from those that carry JSON or nothing. */
final class Uploads {
    private Uploads() {}

    static boolean include(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || type.startsWith("application/octet-stream");
    }
}
