package io.rolewright.models.internal;

import io.rolewright.models.Approval;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who approved which version. An approval counts until the version stops being live: it is worth nothing after a rollback.
 */
@Component
class Approvals {
    private final JdbcClient jdbc;
    private final Clock clock;

    Approvals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the person has approved already what is there now. */
    boolean add(String model, int version, String person, int lastMove) {
        if (of(model, version).stream()
                .anyMatch(one -> one.valid() && one.approvedBy().equals(person))) {
            return false;
        }
        return jdbc.sql("""
                                insert into models.approval (model, version, approved_by, approved_at, after_move)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(model, version, person, Timestamp.from(clock.instant()), lastMove)
                        .update()
                == 1;
    }

    List<Approval> of(String model, int version) {
        return jdbc.sql("""
                        select approved_by, approved_at, after_move >= coalesce((
                            select max(next.position) from models.alias_move was
                            join lateral (
                                select position from models.alias_move
                                where model = was.model and alias = 'LIVE' and position > was.position
                                order by position limit 1) next on true
                            where was.model = a.model and was.alias = 'LIVE' and was.version = a.version), 0) as valid
                        from models.approval a where model = ? and version = ? order by after_move, approved_at""")
                .params(model, version)
                .query((row, number) -> new Approval(
                        row.getString("approved_by"),
                        row.getTimestamp("approved_at").toInstant(),
                        row.getBoolean("valid")))
                .list();
    }
}
