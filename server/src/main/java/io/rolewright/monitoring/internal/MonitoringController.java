package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.MonitoringApi;
import io.rolewright.monitoring.PlatformStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MonitoringApi}. */
@RestController
class MonitoringController implements MonitoringApi {
    private final StatusBoard board;

    MonitoringController(StatusBoard board) {
        this.board = board;
    }

    @Override
    public PlatformStatus status() {
        return board.read();
    }
}
