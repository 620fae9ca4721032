package io.rolewright.hiring.internal;

import io.rolewright.events.communications.CallEnded;
import io.rolewright.hiring.ApplicationCall;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.PhoneCallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of calls about applications, as rows. */
@Component
class ApplicationCalls {
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationCalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes a call with the candidate; one with somebody else is not about the application, whatever was said when it was asked for. */
    void note(CallEnded fact) {
        var candidate = fact.person().candidate();
        if (fact.about() != null && candidate != null) {
            jdbc.sql("""
                            insert into hiring.application_call (application, call, outcome, at)
                            select id, ?, ?, ? from hiring.application where id = ? and candidate = ?
                            on conflict do nothing""")
                    .params(fact.call().value(), fact.outcome(), Timestamp.from(clock.instant()))
                    .params(UUID.fromString(fact.about()), candidate.value())
                    .update();
        }
    }

    /** All about an application, the first first. */
    List<ApplicationCall> of(ApplicationId application) {
        return jdbc.sql("select * from hiring.application_call where application = ? order by at, call")
                .param(application.value())
                .query(ApplicationCalls::call)
                .list();
    }

    private static ApplicationCall call(ResultSet row, int number) throws SQLException {
        return new ApplicationCall(
                new PhoneCallId(row.getObject("call", UUID.class)),
                row.getString("outcome"),
                row.getTimestamp("at").toInstant());
    }
}
