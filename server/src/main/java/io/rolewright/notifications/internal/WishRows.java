package io.rolewright.notifications.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How people want to be told things, as rows. Who has not said anything has none. */
@Component
class WishRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Members members;
    private final Agency agency;

    WishRows(JdbcClient jdbc, JsonMapper json, Members members, Agency agency) {
        this.jdbc = jdbc;
        this.json = json;
        this.members = members;
        this.agency = agency;
    }

    /**
     * Wishes that can be changed.
     *
     * @param version 0 as long as nothing was said
     */
    record Row(Wishes wishes, int version) {}

    Row find(UserId user) {
        return jdbc.sql("select * from notifications.wish where user_id = ?")
                .param(user.value())
                .query((row, number) ->
                        new Row(json.readValue(row.getString("wishes"), Wishes.class), row.getInt("version")))
                .optional()
                .orElseGet(() -> new Row(Wishes.usual(zone(user)), 0));
    }

    private String zone(UserId user) {
        return members.find(user).map(Member::zone).orElse(agency.zone().getId());
    }

    /** Stores the next version; false when somebody was faster. */
    boolean change(UserId user, Wishes wishes, int version) {
        return jdbc.sql("""
                        insert into notifications.wish as w (user_id, wishes, version) values (:user, :wishes::jsonb, :version)
                        on conflict (user_id) do update set wishes = excluded.wishes, version = excluded.version
                            where w.version = :version - 1""")
                        .param("user", user.value())
                        .param("wishes", json.writeValueAsString(wishes))
                        .param("version", version)
                        .update()
                == 1;
    }

    void forget(UserId user) {
        jdbc.sql("delete from notifications.wish where user_id = ?")
                .param(user.value())
                .update();
    }
}
