package io.rolewright.runtime.health;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other processes of this installation how this one does. */
@RestController
class ProcessEndpoint {
    static final String PATH = "internal/v1/process";

    private final ThisProcess here;

    ProcessEndpoint(ThisProcess here) {
        this.here = here;
    }

    @GetMapping("/" + PATH)
    ProcessState state() {
        return here.state();
    }
}
