package io.rolewright.security.internal;

import io.rolewright.security.Rotation;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts rotations. */
@RestController
class RotationEndpoint {
    private final Rotating rotating;

    RotationEndpoint(Rotating rotating) {
        this.rotating = rotating;
    }

    /**
     * Rotates the key-encryption key.
     *
     * <p>When it answers, a new version wraps every new data key. Those that are there are wrapped anew in the background, which
     * can be watched at the address in {@code Location}; meanwhile, and after a crash, old and new are read alike. Nothing that
     * is encrypted is touched.
     *
     * @return the rotation
     */
    @PostMapping("/api/v1/security/keys/rotations")
    @Allowed(Permission.MANAGE_KEYS)
    @Answers(status = 409, code = "runtime.key-version-taken")
    @Answers(status = 409, code = "runtime.older-process")
    @Answers(status = 409, code = "security.rotation-running")
    ResponseEntity<Rotation> rotate() {
        return accepted(rotating.start());
    }

    static ResponseEntity<Rotation> accepted(Rotation rotation) {
        return ResponseEntity.accepted()
                .location(URI.create(
                        "/api/v1/security/keys/rotations/" + rotation.id().text()))
                .body(rotation);
    }
}
