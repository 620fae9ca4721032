package io.rolewright.models.internal;

import io.rolewright.shared.Ids;
import io.rolewright.shared.ModelId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models as rows: one for each that the manifest lists, made when it is first asked for. */
@Component
class ModelRows {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ModelRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Its id; nobody else changes the model until the transaction ends. */
    ModelId lock(String name) {
        id(name);
        return jdbc.sql("select id from models.model where name = ? for update")
                .param(name)
                .query((row, number) -> new ModelId(row.getObject("id", UUID.class)))
                .single();
    }

    ModelId id(String name) {
        return jdbc.sql("select id from models.model where name = ?")
                .param(name)
                .query((row, number) -> new ModelId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> add(name));
    }

    private ModelId add(String name) {
        jdbc.sql("insert into models.model (name, id, added_at) values (?, ?, ?) on conflict do nothing")
                .params(name, ids.next(), Timestamp.from(clock.instant()))
                .update();
        return id(name);
    }
}
