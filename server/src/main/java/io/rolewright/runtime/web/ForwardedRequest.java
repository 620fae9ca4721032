package io.rolewright.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Objects;

/** A request as somebody trusted, who passed it on, has told of it: from where it came, and whether by TLS. */
public final class ForwardedRequest extends HttpServletRequestWrapper {
    private static final int HTTPS_PORT = 443;

    private final String address;
    private final boolean secure;

    /**
     * @param address where it came from
     * @param secure whether it came by TLS
     */
    public ForwardedRequest(HttpServletRequest request, String address, boolean secure) {
        super(request);
        this.address = address;
        this.secure = secure;
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return secure || super.isSecure();
    }

    @Override
    public String getScheme() {
        return secure ? "https" : super.getScheme();
    }

    @Override
    public int getServerPort() {
        var host = Objects.requireNonNullElse(getHeader("Host"), "");
        var namesPort = host.lastIndexOf(':') > host.lastIndexOf(']');
        return secure && !namesPort ? HTTPS_PORT : super.getServerPort();
    }
}
