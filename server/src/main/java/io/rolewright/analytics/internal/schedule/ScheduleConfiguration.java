package io.rolewright.analytics.internal.schedule;

import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has reports sent when they are due, and none to people who have gone. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
    @Bean
    Chore reportSchedules(Dispatch dispatch) {
        return new Chore("analytics.report-schedules", Duration.ofMinutes(1), lease -> dispatch.look());
    }

    @Bean
    Subscription schedulesOfRemovedUsers(Schedules schedules) {
        return Subscription.shared("analytics.schedules-of-removed-users")
                .on(UserRemoved.class, removed -> schedules.leave(removed.user()))
                .free();
    }
}
