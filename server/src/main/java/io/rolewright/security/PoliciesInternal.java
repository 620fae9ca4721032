package io.rolewright.security;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Tells other services what they have to enforce; that it changed is the fact {@code PolicyChanged}. */
@HttpExchange("/internal/v1/policies")
public interface PoliciesInternal {
    /** What holds now. */
    @GetExchange
    @Allowed(Permission.SERVICE)
    Policies current();
}
