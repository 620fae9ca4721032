package io.rolewright.notifications.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Letter;
import io.rolewright.users.LettersInternal;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;

/** The logins and letters that {@code users} would know. */
@TestComponent
class LoginDesk {
    private final Map<UserId, UserProfile> profiles = new ConcurrentHashMap<>();
    private final Map<LetterId, Letter> letters = new ConcurrentHashMap<>();

    void know(UserProfile profile) {
        profiles.put(profile.id(), profile);
    }

    void know(Letter letter) {
        letters.put(letter.id(), letter);
    }

    @Bean
    LoginsInternal logins() {
        return id -> Optional.ofNullable(profiles.get(id))
                .orElseThrow(() -> ContractException.notFound("users.login-unknown"));
    }

    @Bean
    LettersInternal letters() {
        return id -> Optional.ofNullable(letters.get(id))
                .orElseThrow(() -> ContractException.notFound("users.letter-unknown"));
    }
}
