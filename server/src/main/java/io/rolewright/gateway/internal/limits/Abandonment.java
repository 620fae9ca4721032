package io.rolewright.gateway.internal.limits;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a filter say that nobody waits for the rest of a body. The container reads what is left of it to keep the connection,
 * however slowly it comes; after this it closes the connection.
 */
final class Abandonment extends ValveBase {
    private static final String ATTRIBUTE = Abandonment.class.getName();

    Abandonment() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable abandon = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.setAttribute(ATTRIBUTE, abandon);
        getNext().invoke(request, response);
    }

    static void of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Runnable abandon) {
            abandon.run();
        }
    }
}
