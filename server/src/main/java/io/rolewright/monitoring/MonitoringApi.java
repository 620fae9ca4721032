package io.rolewright.monitoring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How the platform does. */
@HttpExchange("/api/v1/monitoring")
public interface MonitoringApi {
    /**
     * Reads how every service and everything that it needs does.
     *
     * <p>Processes are asked at the same time and given a second; one that does not answer is shown as away. While the database
     * is away the answer lacks what stands in it, and says so in {@code degraded}.
     *
     * @return services, processes, subscriptions of the event log, leases, and why something is not as it should be
     */
    @GetExchange("/status")
    @Allowed(Permission.READ_STATUS)
    PlatformStatus status();
}
