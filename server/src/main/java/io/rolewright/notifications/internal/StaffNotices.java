package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.NewNotification;
import io.rolewright.notifications.Told;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells colleagues what a colleague has to say. */
@Component
class StaffNotices {
    private static final Set<Role> STAFF = EnumSet.of(Role.ADMIN, Role.ACCOUNTANT, Role.RECRUITER);
    private static final Set<Topic> OURS = EnumSet.of(Topic.ANNOUNCEMENT, Topic.URGENT);

    private final Telling telling;
    private final Members members;
    private final Once once;

    StaffNotices(Telling telling, Members members, Once once) {
        this.telling = telling;
        this.members = members;
        this.once = once;
    }

    List<Told> send(UserId sender, NewNotification wanted) {
        if (!OURS.contains(wanted.topic())) {
            throw ContractException.invalid("notifications.topic-reserved", wanted.topic());
        }
        var people = people(wanted);
        var key = "sent/" + sender + "/" + wanted.key();
        var notice = new Notice(key, wanted.topic(), sender, wanted.title(), wanted.text(), wanted.about());
        return once.execute(() -> telling.tell(notice, people));
    }

    private List<UserId> people(NewNotification wanted) {
        var roles = Objects.requireNonNullElse(wanted.roles(), Set.<Role>of());
        if (!STAFF.containsAll(roles)) {
            throw ContractException.invalid("notifications.not-staff");
        }
        var users = Objects.requireNonNullElse(wanted.users(), List.<UserId>of());
        users.forEach(this::requireStaff);
        var people = Stream.concat(users.stream(), members.with(roles).stream())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            throw ContractException.invalid("notifications.nobody");
        }
        return people;
    }

    private void requireStaff(UserId user) {
        if (members.find(user).filter(member -> STAFF.contains(member.role())).isEmpty()) {
            throw ContractException.notFound("notifications.user-unknown", user.text());
        }
    }
}
