package io.rolewright.communications.internal.calls;

import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the agency's own scripts as rows. */
@Component
class ScriptRows {
    private final JdbcClient jdbc;

    ScriptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the next version, whose number is the database's to say; who adds one at the same time waits. */
    StoredScript add(String name, String definition, @Nullable UserId by, Instant at) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('communications.call_script'), hashtext(?))")
                .param(name)
                .query()
                .listOfRows();
        return jdbc.sql("""
                        insert into communications.call_script (name, version, definition, made_by, made_at)
                        values (?, (select coalesce(max(version), 0) + 1 from communications.call_script where name = ?),
                            ?, ?, ?)
                        returning *""")
                .params(name, name, definition)
                .param(by == null ? null : by.value())
                .param(Timestamp.from(at))
                .query(ScriptRows::script)
                .single();
    }

    Optional<StoredScript> latest(String name) {
        return jdbc.sql("select * from communications.call_script where name = ? order by version desc limit 1")
                .param(name)
                .query(ScriptRows::script)
                .optional();
    }

    /** The latest version of each, by name. */
    List<StoredScript> latest() {
        return jdbc.sql("select distinct on (name) * from communications.call_script order by name, version desc")
                .query(ScriptRows::script)
                .list();
    }

    private static StoredScript script(ResultSet row, int number) throws SQLException {
        return new StoredScript(
                row.getInt("version"),
                row.getString("definition"),
                row.getTimestamp("made_at").toInstant());
    }
}
