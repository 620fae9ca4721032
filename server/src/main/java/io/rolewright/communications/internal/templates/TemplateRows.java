package io.rolewright.communications.internal.templates;

import io.rolewright.communications.Template;
import io.rolewright.shared.TemplateId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the agency's own templates as rows. */
@Component
class TemplateRows {
    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the next version, whose number is the database's to say; who adds one at the same time waits. */
    Template add(TemplateId id, Template wanted, UserId by, Instant at) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('communications.template'), hashtext(?))")
                .param(wanted.name())
                .query()
                .listOfRows();
        return jdbc.sql("""
                        insert into communications.template
                            (id, name, version, subject, text, html, variables, made_by, made_at)
                        values (?, ?, (select coalesce(max(version), 0) + 1 from communications.template where name = ?),
                            ?, ?, ?, ?, ?, ?)
                        returning *""")
                .params(id.value(), wanted.name(), wanted.name())
                .param(wanted.subject())
                .param(wanted.text())
                .param(wanted.html())
                .param(wanted.variables().toArray(String[]::new))
                .params(by.value(), Timestamp.from(at))
                .query(TemplateRows::template)
                .single();
    }

    Optional<Template> latest(String name) {
        return jdbc.sql("select * from communications.template where name = ? order by version desc limit 1")
                .param(name)
                .query(TemplateRows::template)
                .optional();
    }

    /** The latest version of each, by name. */
    List<Template> latest() {
        return jdbc.sql("select distinct on (name) * from communications.template order by name, version desc")
                .query(TemplateRows::template)
                .list();
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getString("name"),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                List.of((String[]) row.getArray("variables").getArray()),
                row.getTimestamp("made_at").toInstant());
    }
}
