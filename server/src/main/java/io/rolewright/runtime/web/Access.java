package io.rolewright.runtime.web;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedMethod;

/**
 * Who may call a method, as it or the contract that it answers declares.
 *
 * @param permission the permission it asks for
 * @param isPublic whether everybody may
 */
public record Access(Optional<Permission> permission, boolean isPublic) {
    public static Access of(AnnotatedMethod handler) {
        var allowed = Optional.ofNullable(handler.getMethodAnnotation(Allowed.class));
        return new Access(allowed.map(Allowed::value), handler.hasMethodAnnotation(Public.class));
    }

    /** Whether nothing, or a contradiction, is declared. */
    public boolean isUndeclared() {
        return permission.isPresent() == isPublic;
    }
}
