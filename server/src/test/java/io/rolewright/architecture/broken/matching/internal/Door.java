package io.rolewright.architecture.broken.matching.internal;

import org.springframework.web.service.annotation.HttpExchange;

/** Holds one class that serves two contracts, so that one of them ends up below the other's path. */
class Door {
    @HttpExchange("/api/v1/front")
    interface Front {}

    @HttpExchange("/internal/v1/back")
    interface Back {}

    static class Both implements Front, Back {}
}
