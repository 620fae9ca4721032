package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.web.BodyBytes;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** A request whose body is read once and given twice: to its fingerprint and to its method. */
final class KeyedRequest extends HttpServletRequestWrapper {
    private byte @Nullable [] body;

    KeyedRequest(HttpServletRequest request) {
        super(request);
    }

    static KeyedRequest in(HttpServletRequest request) {
        return Objects.requireNonNull(WebUtils.getNativeRequest(request, KeyedRequest.class));
    }

    byte[] body() throws IOException {
        var known = body;
        if (known == null) {
            known = super.getInputStream().readAllBytes();
            body = known;
        }
        return known;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new BodyBytes(body());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
