package io.rolewright.users.internal;

import io.rolewright.events.users.ProfileChanged;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.users.ProfileChange;
import io.rolewright.users.UserProfile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person does with their own profile. */
@Component
class OwnProfile {
    private final Logins logins;
    private final EventLog log;
    private final Once once;

    OwnProfile(Logins logins, EventLog log, Once once) {
        this.logins = logins;
        this.log = log;
        this.once = once;
    }

    UserProfile read() {
        return logins.profile(OwnLogin.me()).orElseThrow(OwnLogin::gone);
    }

    UserProfile change(@Nullable String ifMatch, ProfileChange change) {
        var before = read();
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "users.if-match-missing"));
        }
        if (!ifMatch.equals(before.tag())) {
            throw changed();
        }
        var after = merged(before, change);
        var members = changed(before, after);
        return members.isEmpty() ? before : store(after, members);
    }

    private static UserProfile merged(UserProfile before, ProfileChange change) {
        return new UserProfile(
                before.id(),
                before.email(),
                before.emailVerified(),
                change.name() == null ? before.name() : change.name().strip(),
                before.role(),
                change.language() == null ? before.language() : language(change.language()),
                change.timeZone() == null ? before.timeZone() : timeZone(change.timeZone()),
                before.version() + 1);
    }

    private static String language(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // Told below.
        }
        throw ContractException.invalid("users.language-unknown");
    }

    private static String timeZone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw ContractException.invalid("users.time-zone-unknown");
        }
        return name;
    }

    private static List<String> changed(UserProfile before, UserProfile after) {
        var members = new ArrayList<String>();
        note(members, "name", before.name(), after.name());
        note(members, "language", before.language(), after.language());
        note(members, "timeZone", before.timeZone(), after.timeZone());
        return members;
    }

    private static void note(List<String> members, String member, String before, String after) {
        if (!Objects.equals(before, after)) {
            members.add(member);
        }
    }

    private UserProfile store(UserProfile after, List<String> members) {
        return once.executeAbout(
                logins.key(after.id()),
                () -> {
                    if (!logins.change(after)) {
                        throw changed();
                    }
                    log.append(new ProfileChanged(after.id(), after.version(), members));
                    return after;
                },
                VersionTag::tagged);
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "users.profile-changed"));
    }
}
