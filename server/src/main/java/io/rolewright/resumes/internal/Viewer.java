package io.rolewright.resumes.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, and how far they see: everything that is not restricted, what they own, and for services and administrators all.
 *
 * @param user the login, when it is a person
 * @param seesAll whether restrictions do not count
 */
record Viewer(@Nullable UserId user, boolean seesAll) {
    /** Lets through the rows of a candidate {@code c} that this viewer may see; parameters: seesAll, userValue. */
    static final String MAY_SEE = "(not c.restricted or ? or c.owner = ?)";

    private static final UUID NOBODY = new UUID(0, 0);

    static Viewer current() {
        var actor = Call.current().actor();
        return new Viewer(actor.user(), actor.may(Permission.SEE_RESTRICTED.text()) || actor.may(Actor.SERVICE));
    }

    /**
     * The login of a person.
     *
     * @throws ContractException {@code resumes.person-needed} (403) when a program asks
     */
    UserId person() {
        if (user == null) {
            throw ContractException.forbidden("resumes.person-needed");
        }
        return user;
    }

    boolean owns(UserId owner) {
        return seesAll || owner.equals(user);
    }

    /** The second parameter of {@link #MAY_SEE}; who did not sign in owns nothing. */
    UUID userValue() {
        return user == null ? NOBODY : user.value();
    }
}
