package io.rolewright.runtime.health;

import io.rolewright.shared.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What load balancers and supervisors ask: two words, no details, no token. */
@RestController
class HealthEndpoint {
    private static final int UNAVAILABLE = 503;

    private final Health health;

    HealthEndpoint(Health health) {
        this.health = health;
    }

    /** The answer. @param status whether all is well */
    record Answer(Status status) {}

    /** Whether all is well. */
    enum Status {
        UP,
        DOWN
    }

    /** Whether this process need not be started anew. */
    @GetMapping("/health/live")
    @Public
    ResponseEntity<Answer> live() {
        return answer(health.isAlive());
    }

    /** Whether requests may come to this process. */
    @GetMapping("/health/ready")
    @Public
    ResponseEntity<Answer> ready() {
        return answer(health.isReady());
    }

    private static ResponseEntity<Answer> answer(boolean up) {
        return ResponseEntity.status(up ? 200 : UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(up ? Status.UP : Status.DOWN));
    }
}
