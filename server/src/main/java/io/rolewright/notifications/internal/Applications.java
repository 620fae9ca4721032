package io.rolewright.notifications.internal;

import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after people's ways to jobs, as rows: a copy of what {@code hiring} tells. */
@Component
class Applications {
    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicationMade fact) {
        jdbc.sql("""
                        insert into notifications.application (id, candidate, owner) values (?, ?, ?)
                        on conflict do nothing""")
                .params(
                        fact.application().value(),
                        fact.candidate().value(),
                        fact.owner().value())
                .update();
    }

    /** Who looks after one; nobody when it is not known. */
    List<UserId> owner(ApplicationId application) {
        return owners("id", application.value());
    }

    /** Everybody who looks after somebody. */
    List<UserId> owners(CandidateId candidate) {
        return owners("candidate", candidate.value());
    }

    private List<UserId> owners(String column, UUID id) {
        return jdbc.sql("select distinct owner from notifications.application where " + column + " = ? order by owner")
                .param(id)
                .query((row, number) -> new UserId(row.getObject("owner", UUID.class)))
                .list();
    }

    void forget(DataKeyDestroyed fact) {
        if (fact.candidate() != null) {
            forget(fact.candidate());
        }
    }

    private void forget(CandidateId candidate) {
        jdbc.sql("delete from notifications.application where candidate = ?")
                .param(candidate.value())
                .update();
    }
}
