package io.rolewright.notifications.internal;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gets to know logins, and makes known where their owners are reached once the address is shown to be theirs. */
@Component
class Acquaintance {
    private static final Set<String> GONE = Set.of("users.login-unknown", "runtime.data-key-destroyed");

    private final LoginsInternal logins;
    private final ContactPointsInternal points;
    private final Members members;

    Acquaintance(LoginsInternal logins, ContactPointsInternal points, Members members) {
        this.logins = logins;
        this.points = points;
        this.members = members;
    }

    /** Nothing when the login is gone. */
    Optional<Member> meet(UserId user) {
        try {
            var profile = logins.find(user);
            if (profile.emailVerified()) {
                reach(profile);
            }
            return Optional.of(new Member(user, profile.role(), profile.timeZone()));
        } catch (ContractException refused) {
            if (GONE.contains(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private void reach(UserProfile profile) {
        var person = Person.of(profile.id()).text();
        var known = points.find(person);
        var all = Stream.concat(
                        Stream.of(new ContactPoint(Channel.EMAIL, profile.email())),
                        known.points().stream().filter(point -> point.channel() != Channel.EMAIL))
                .toList();
        points.keep(
                person,
                new ContactPoints(profile.name(), all, profile.timeZone(), known.country(), profile.language()));
    }

    void note(Optional<Member> member) {
        member.ifPresent(members::keep);
    }
}
