package io.rolewright.runtime.web;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.processes.ServiceToken;
import io.rolewright.shared.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks once more, at the method that is about to run: should a path ever be read in one way by the filter and in another by
 * the dispatcher, the method still decides. A method of ours that declares nothing is never run for somebody outside; another
 * process may run the internal ones of the service that its token names and those of the runtime, and the public ones as far
 * as its caller may.
 */
final class PermissionCheck implements HandlerInterceptor {
    private static final String OURS = "io.rolewright.";
    private static final String INTERNAL = "/internal/";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !isOpenTo(ServiceToken.of(request), request, method)) {
            check(method);
        }
        return true;
    }

    private static boolean isOpenTo(Optional<ServiceToken> token, HttpServletRequest request, HandlerMethod method) {
        if (token.isEmpty()) {
            return false;
        }
        var answering = method.getBeanType().getName();
        if (!answering.startsWith(OURS + token.get().audience() + ".") && !answering.startsWith(OURS + "runtime.")) {
            throw ContractException.unauthenticated("runtime.service-token-refused");
        }
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.startsWith(INTERNAL) && !token.get().fromDoor();
    }

    private static void check(HandlerMethod method) {
        var access = Access.of(method);
        if (access.isUndeclared()) {
            throw ContractException.notFound("gateway.no-such-path");
        }
        var actor = Call.current().actor();
        access.permission().filter(permission -> !actor.may(permission.text())).ifPresent(missing -> {
            throw new ContractException(Denials.of(actor, missing));
        });
    }
}
