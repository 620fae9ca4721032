package io.rolewright.security;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The policies: what the agency asks of passwords, sessions and sign-ins. */
@HttpExchange("/api/v1/security/policies")
public interface PoliciesApi {
    /**
     * Reads the policies.
     *
     * <p>The answer has an ETag for changing them.
     *
     * @return what holds now
     */
    @GetExchange
    @Allowed(Permission.EDIT_POLICIES)
    Policies policies();

    /**
     * Changes the policies.
     *
     * <p>Every process keeps them within two seconds. Passwords that are in use stay good; sessions that are open are measured
     * by the new times from then on.
     *
     * @param ifMatch the ETag of the policies as last seen
     * @param rules all that is to hold from now on
     * @return what holds now
     */
    @PutExchange
    @Allowed(Permission.EDIT_POLICIES)
    @Answers(status = 412, code = "security.policies-changed")
    @Answers(status = 428, code = "security.if-match-missing")
    Policies changePolicies(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Rules rules);
}
