package io.rolewright.notifications.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logins as rows: a copy of what {@code users} tells. */
@Component
class Members {
    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Member member) {
        jdbc.sql("""
                        insert into notifications.member (user_id, role, zone) values (?, ?, ?)
                        on conflict (user_id) do update set role = excluded.role, zone = excluded.zone""")
                .params(member.user().value(), member.role().name(), member.zone())
                .update();
    }

    Optional<Member> find(UserId user) {
        return jdbc.sql("select * from notifications.member where user_id = ?")
                .param(user.value())
                .query((row, number) -> new Member(user, Role.valueOf(row.getString("role")), row.getString("zone")))
                .optional();
    }

    /** Everybody with one of these roles, in a fixed order. */
    List<UserId> with(Collection<Role> roles) {
        return jdbc.sql("select user_id from notifications.member where role = any (?) order by user_id")
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .list();
    }

    void forget(UserId user) {
        jdbc.sql("delete from notifications.member where user_id = ?")
                .param(user.value())
                .update();
    }
}
