package io.rolewright.gateway.internal;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call a method, as it or the contract that it answers declares.
 *
 * @param permission the permission it asks for
 * @param isPublic whether everybody may
 */
record Access(Optional<Permission> permission, boolean isPublic) {
    static Access of(HandlerMethod handler) {
        var allowed = Optional.ofNullable(handler.getMethodAnnotation(Allowed.class));
        return new Access(allowed.map(Allowed::value), handler.hasMethodAnnotation(Public.class));
    }

    /** Whether nothing, or a contradiction, is declared. */
    boolean isUndeclared() {
        return permission.isPresent() == isPublic;
    }
}
