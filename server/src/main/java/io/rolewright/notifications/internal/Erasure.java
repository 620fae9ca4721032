package io.rolewright.notifications.internal;

import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.shared.UserId;
import org.springframework.stereotype.Component;

/** Forgets who is gone, and what they were told. */
@Component
class Erasure {
    private final Members members;
    private final WishRows wishes;
    private final Notifications notifications;
    private final Digests digests;
    private final Moves moves;

    Erasure(Members members, WishRows wishes, Notifications notifications, Digests digests, Moves moves) {
        this.members = members;
        this.wishes = wishes;
        this.notifications = notifications;
        this.digests = digests;
        this.moves = moves;
    }

    void forget(UserRemoved fact) {
        forget(fact.user());
    }

    void forget(DataKeyDestroyed fact) {
        if (fact.user() != null) {
            forget(fact.user());
        }
    }

    private void forget(UserId user) {
        members.forget(user);
        wishes.forget(user);
        notifications.forget(user);
        digests.forget(user);
        moves.forget(user);
    }
}
