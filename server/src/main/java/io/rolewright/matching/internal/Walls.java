package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.events.resumes.CandidateReleased;
import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.CandidateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is seen by one recruiter alone, so that nobody else counts them. */
@Component
class Walls {
    private final JdbcClient jdbc;
    private final EventLog events;

    Walls(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void raise(CandidateRestricted fact) {
        jdbc.sql("""
                        insert into matching.wall (candidate, owner) values (?, ?)
                        on conflict (candidate) do update set owner = excluded.owner""").params(fact.candidate().value(), fact.owner().value()).update();
        changed(fact.candidate());
    }

    void remove(CandidateReleased fact) {
        remove(fact.candidate());
        changed(fact.candidate());
    }

    /** After all that was said of them before. */
    void forget(DataKeyDestroyed fact) {
        if (fact.candidate() != null) {
            remove(fact.candidate());
        }
    }

    private void remove(CandidateId candidate) {
        jdbc.sql("delete from matching.wall where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private void changed(CandidateId candidate) {
        events.append(new CandidateChanged(candidate));
    }

    void clear() {
        jdbc.sql("delete from matching.wall").update();
    }
}
