package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed places of the chain as rows. */
@Component
class Heads {
    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; of two for the same place the first stays. */
    void add(Mark mark, Head head) {
        jdbc.sql(
                        "insert into audit.%s (position, hash, at, key, signature) values (?, ?, ?, ?, ?) on conflict do nothing"
                                .formatted(table(mark)))
                .params(head.position(), head.place().hash().bytes(), Timestamp.from(head.at()), head.key())
                .param(HexFormat.of().parseHex(head.signature()))
                .update();
    }

    Optional<Head> last(Mark mark) {
        return jdbc.sql("select * from audit.%s order by position desc limit 1".formatted(table(mark)))
                .query(Heads::head)
                .optional();
    }

    /** At most so many heads behind a position, in their order. */
    List<Head> after(long position, int most) {
        return jdbc.sql("select * from audit.head where position > ? order by position limit ?")
                .params(position, most)
                .query(Heads::head)
                .list();
    }

    private static String table(Mark mark) {
        return switch (mark) {
            case HEAD -> "head";
            case BEGINNING -> "beginning";
        };
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new Place(row.getLong("position"), Hash.of(row.getBytes("hash"))),
                row.getTimestamp("at").toInstant(),
                row.getString("key"),
                HexFormat.of().formatHex(row.getBytes("signature")));
    }
}
