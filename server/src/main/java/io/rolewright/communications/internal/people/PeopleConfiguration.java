package io.rolewright.communications.internal.people;

import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.events.users.EmailVerified;
import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to logins, whose owners are reached, and to keys that are no more. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    Subscription communicationsOfTheErased(Erasure erasure) {
        return Subscription.shared("communications.erasure")
                .on(DataKeyDestroyed.class, erasure::forget)
                .on(ContactKeyDestroyed.class, erasure::forget);
    }

    @Bean
    Subscription communicationsOfLogins(LoginAddresses addresses) {
        return Subscription.shared("communications.logins")
                .on(UserRegistered.class, addresses::ask, addresses::keep)
                .on(EmailVerified.class, addresses::ask, addresses::keep)
                .on(ProfileChanged.class, addresses::ask, addresses::keep);
    }
}
