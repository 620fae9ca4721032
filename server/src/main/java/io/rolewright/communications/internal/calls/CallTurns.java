package io.rolewright.communications.internal.calls;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered to each request for the next turn of a call, as rows. */
@Component
class CallTurns {
    private final JdbcClient jdbc;
    private final CallSealing sealing;

    CallTurns(JdbcClient jdbc, CallSealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<String> find(CallRow call, int number) {
        return jdbc.sql("select document from communications.call_turn where call = ? and number = ?")
                .params(call.id().value(), number)
                .query((row, count) -> row.getBytes("document"))
                .optional()
                .map(hidden -> sealing.document(call, number, hidden));
    }

    void add(CallRow call, int number, String document) {
        jdbc.sql("insert into communications.call_turn (call, number, document) values (?, ?, ?)")
                .params(call.id().value(), number)
                .param(sealing.document(call, number, document))
                .update();
    }
}
