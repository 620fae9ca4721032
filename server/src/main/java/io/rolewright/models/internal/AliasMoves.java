package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version each alias has named from when on, as rows that are only ever added. */
@Component
class AliasMoves {
    private final JdbcClient jdbc;
    private final Clock clock;

    AliasMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Aliases of(String model) {
        return ofAll(List.of(model)).getOrDefault(model, Aliases.NONE);
    }

    /** The aliases of many models in one question. */
    Map<String, Aliases> ofAll(List<String> models) {
        var found = new HashMap<String, EnumMap<Alias, Integer>>();
        jdbc.sql("""
                        select distinct on (model, alias) model, alias, version from models.alias_move
                        where model = any (?) order by model, alias, position desc""").param(models.toArray(String[]::new)).query(row -> {
            var version = row.getObject("version", Integer.class);
            if (version != null) {
                found.computeIfAbsent(row.getString("model"), any -> new EnumMap<>(Alias.class))
                        .put(Alias.valueOf(row.getString("alias")), version);
            }
        });
        var aliases = new HashMap<String, Aliases>();
        found.forEach((model, versions) -> aliases.put(model, new Aliases(versions)));
        return aliases;
    }

    /** When the version that is live became so. */
    Optional<Instant> liveSince(String model) {
        return jdbc.sql("""
                        select moved_at from models.alias_move
                        where model = ? and alias = 'LIVE' order by position desc limit 1""")
                .param(model)
                .query((row, number) -> row.getTimestamp("moved_at").toInstant())
                .optional();
    }

    /** Adds moves; the model's row is locked. No move is earlier than the one before it, wherever the clocks are. */
    void add(String model, List<Aliases.Move> moves, String actor) {
        for (var move : moves) {
            jdbc.sql("""
                            insert into models.alias_move (model, position, alias, version, moved_at, moved_by)
                            select :model, coalesce(max(position), 0) + 1, :alias, :version,
                                greatest(:now, max(moved_at)), :actor
                            from models.alias_move where model = :model""")
                    .param("model", model)
                    .param("alias", move.alias().name())
                    .param("version", move.version(), Types.INTEGER)
                    .param("now", Timestamp.from(clock.instant()), Types.TIMESTAMP)
                    .param("actor", actor)
                    .update();
        }
    }

    /** How many moves there were. */
    int last(String model) {
        return jdbc.sql("select coalesce(max(position), 0) from models.alias_move where model = ?")
                .param(model)
                .query(Integer.class)
                .single();
    }

    /** The version that was live at a time. */
    Optional<Integer> liveAt(String model, Instant time) {
        return jdbc.sql("""
                        select coalesce(version, 0) from models.alias_move
                        where model = ? and alias = 'LIVE' and moved_at <= ?
                        order by position desc limit 1""")
                .params(model, Timestamp.from(time))
                .query(Integer.class)
                .optional()
                .filter(version -> version > 0);
    }
}
