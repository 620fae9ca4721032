package io.rolewright.gateway.internal.limits;

import io.rolewright.runtime.web.BodyBytes;
import io.rolewright.runtime.web.BodyTooLargeException;
import io.rolewright.runtime.web.BodyTooSlowException;
import io.rolewright.runtime.web.Refusals;
import io.rolewright.shared.ContractException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose whole body is here. */
final class ArrivedRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private @Nullable Map<String, String[]> parameters;

    private ArrivedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Waits for the body, if there is one.
     *
     * @throws ContractException {@code gateway.unreadable-body} (400) when its sender gave up; {@code gateway.body-too-large}
     *     (413); {@code gateway.body-too-slow} (408)
     */
    static HttpServletRequest of(HttpServletRequest request) {
        var isWithout = request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null);
        return isWithout ? request : new ArrivedRequest(request, read(request));
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException | UncheckedIOException broken) {
            throw refusal(broken);
        }
    }

    // Whoever passes a failure on may have wrapped it.
    private static ContractException refusal(Exception broken) {
        return Refusals.among(broken, BodyTooLargeException.class)
                .map(BodyTooLargeException::problem)
                .or(() -> Refusals.among(broken, BodyTooSlowException.class).map(BodyTooSlowException::problem))
                .map(ContractException::new)
                .orElseGet(() -> ContractException.unreadable("gateway.unreadable-body"));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BodyBytes(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    // The container would read a form's fields from the stream, which is empty by now.
    @Override
    public Map<String, String[]> getParameterMap() {
        var known = parameters;
        if (known == null) {
            var address = super.getParameterMap();
            known = FormFields.areIn(this) ? FormFields.of(address, body) : address;
            parameters = known;
        }
        return known;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
