package io.rolewright.communications.internal.people;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.EmailVerified;
import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Learns where owners of logins are reached: {@code users} stands below us and tells facts alone. An address counts once it is
 * verified, so that nobody is taken for somebody else by registering with their address.
 */
@Component
class LoginAddresses {
    private final LoginsInternal logins;
    private final Reach reach;
    private final FieldCipher cipher;

    LoginAddresses(LoginsInternal logins, Reach reach, FieldCipher cipher) {
        this.logins = logins;
        this.reach = reach;
        this.cipher = cipher;
    }

    /** Where an owner of a login is reached. */
    record Learned(Person person, ContactPoints points) {}

    Optional<Learned> ask(UserRegistered fact) {
        return ask(fact.user());
    }

    Optional<Learned> ask(EmailVerified fact) {
        return ask(fact.user());
    }

    Optional<Learned> ask(ProfileChanged fact) {
        return ask(fact.user());
    }

    /** Nothing when the login is gone, its address is not verified, or it has no key of its own, as those of release 0.2. */
    private Optional<Learned> ask(UserId user) {
        return profile(user)
                .filter(UserProfile::emailVerified)
                .filter(profile -> cipher.exists(People.key(Person.of(user))))
                .map(this::learned);
    }

    private Optional<UserProfile> profile(UserId user) {
        try {
            return Optional.of(logins.find(user));
        } catch (ContractException failure) {
            if (failure.code().equals("users.login-unknown")) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private Learned learned(UserProfile profile) {
        var person = Person.of(profile.id());
        var known = reach.of(person);
        var others = known.points().stream().filter(point -> point.channel() != Channel.EMAIL);
        var all = Stream.concat(Stream.of(new ContactPoint(Channel.EMAIL, profile.email())), others)
                .toList();
        return new Learned(
                person,
                new ContactPoints(profile.name(), all, profile.timeZone(), known.country(), profile.language()));
    }

    /** What else is known of them stays. */
    void keep(Optional<Learned> learned) {
        learned.ifPresent(one -> reach.keep(one.person(), one.points()));
    }
}
