package io.rolewright.gateway.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks once more, at the method that is about to run: should a path ever be read in one way by the filter and in another by
 * the dispatcher, the method still decides. A method of ours that declares nothing is never run.
 */
final class PermissionCheck implements HandlerInterceptor {
    private static final String OURS = "io.rolewright.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(method);
        }
        return true;
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
