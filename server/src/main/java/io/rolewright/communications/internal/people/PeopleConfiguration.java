package io.rolewright.communications.internal.people;

import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to keys that are no more. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    Subscription communicationsOfTheErased(Erasure erasure) {
        return Subscription.shared("communications.erasure")
                .on(DataKeyDestroyed.class, erasure::forget)
                .on(ContactKeyDestroyed.class, erasure::forget);
    }
}
