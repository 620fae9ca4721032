package io.rolewright.audit.internal;

import io.rolewright.audit.Verification;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the trail verified. */
@RestController
class VerificationEndpoint {
    private final Verifying verifying;

    VerificationEndpoint(Verifying verifying) {
        this.verifying = verifying;
    }

    /**
     * Begins to verify the whole trail against its chain, its signed heads and their file outside the database.
     *
     * <p>{@code Location} tells how far it has come and what was found. While a run is under way that one is answered.
     *
     * @return the run
     */
    @GetMapping("/api/v1/logs/verify")
    @Allowed(Permission.READ_TRAIL)
    ResponseEntity<Verification> verify() {
        var run = verifying.start();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/logs/verify/" + run.id().text()))
                .body(run);
    }
}
