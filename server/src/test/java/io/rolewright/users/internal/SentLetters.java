package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.LetterId;
import io.rolewright.users.Letter;
import io.rolewright.users.LettersInternal;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about logins, as who sends them is told. */
final class SentLetters {
    private final ApplicationContext server;

    SentLetters(ApplicationContext server) {
        this.server = server;
    }

    /** The letter of its kind that was written last. */
    Letter last(LetterKind kind) {
        var id = server.getBean(JdbcClient.class)
                .sql("select id from users.letter where kind = ? order by id desc limit 1")
                .param(kind.name())
                .query(UUID.class)
                .single();
        var trace = server.getBean(Ids.class).trace();
        var letters = server.getBean(LettersInternal.class);
        return Call.of(Actor.service("notifications"), trace).ask(() -> letters.find(new LetterId(id)));
    }
}
