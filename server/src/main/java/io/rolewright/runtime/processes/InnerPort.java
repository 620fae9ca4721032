package io.rolewright.runtime.processes;

import io.rolewright.runtime.Target;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Where other processes ask this one, with service tokens: a second port beside the door's, or the only one where the door is
 * elsewhere. It is not opened when all services run in one process.
 */
public final class InnerPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private static final String DOOR = "gateway";

    private final Target target;
    private final InnerSettings settings;
    private @Nullable Connector second;

    InnerPort(Target target, InnerSettings settings) {
        this.target = target;
        this.settings = settings;
    }

    /** Whether a request came in here and not at the door. */
    public boolean receives(ServletRequest request) {
        return second == null ? !target.runs(DOOR) : request.getLocalPort() == second.getLocalPort();
    }

    /** The number of the port, once it is open; nothing where there is none beside the only one. */
    public @Nullable Integer number() {
        return second == null ? null : second.getLocalPort();
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!target.runs(DOOR)) {
            server.setPort(settings.port());
            server.setAddress(settings.address());
        } else if (!target.absent().isEmpty()) {
            second = connector();
            server.addAdditionalConnectors(second);
        }
    }

    /** After Boot's own settings of the server. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private Connector connector() {
        var connector = new Connector();
        connector.setPort(settings.port());
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(settings.address());
            protocol.setExecutor(new VirtualThreadExecutor("inner-"));
        }
        return connector;
    }
}
