package io.rolewright.jobs.internal;

import io.rolewright.shared.FileReference;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs and their pages. */
@Component
class Runs {
    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A run without its pages.
     *
     * @param occasion the schedule and moment that started it, if any did
     */
    record Head(
            RunId id,
            UserId owner,
            Instant startedAt,
            @Nullable String occasion) {}

    /**
     * A page of a run.
     *
     * @param file where it is stored; absent when it was refused before
     * @param code why it was refused, if it was
     * @param done whether it has been read or refused
     */
    record Page(
            int position,
            String name,
            @Nullable FileReference file,
            @Nullable String code,
            boolean done) {}

    void add(Head run, List<Page> pages) {
        addOnce(run);
        pages.forEach(page -> add(run.id(), page));
    }

    /** False when there is a run of the same occasion. */
    boolean addOnce(Head run) {
        return jdbc.sql("insert into jobs.run (id, owner, started_at, occasion) values (?, ?, ?, ?)"
                                + " on conflict (occasion) do nothing")
                        .param(run.id().value())
                        .param(run.owner().value())
                        .param(Timestamp.from(run.startedAt()))
                        .param(run.occasion())
                        .update()
                == 1;
    }

    Optional<Head> find(RunId id) {
        return jdbc.sql("select owner, started_at, occasion from jobs.run where id = ?")
                .param(id.value())
                .query((row, number) -> new Head(
                        id,
                        new UserId(row.getObject("owner", UUID.class)),
                        row.getTimestamp("started_at").toInstant(),
                        row.getString("occasion")))
                .optional();
    }

    List<Page> pages(RunId run) {
        return jdbc.sql("select * from jobs.page where run = ? order by position")
                .param(run.value())
                .query(Runs::page)
                .list();
    }

    Page page(RunId run, int position) {
        return jdbc.sql("select * from jobs.page where run = ? and position = ?")
                .params(run.value(), position)
                .query(Runs::page)
                .single();
    }

    /** Notes that a page was read, or why it was refused; false when that is known already. */
    boolean finish(RunId run, int position, @Nullable String code) {
        return jdbc.sql("update jobs.page set done = true, code = ? where run = ? and position = ? and not done")
                        .param(code)
                        .param(run.value())
                        .param(position)
                        .update()
                == 1;
    }

    private void add(RunId run, Page page) {
        jdbc.sql("insert into jobs.page (run, position, name, file, code, done) values (?, ?, ?, ?, ?, ?)")
                .param(run.value())
                .param(page.position())
                .param(page.name())
                .param(page.file() == null ? null : page.file().value())
                .param(page.code())
                .param(page.done())
                .update();
    }

    private static Page page(ResultSet row, int number) throws SQLException {
        var file = row.getObject("file", UUID.class);
        return new Page(
                row.getInt("position"),
                row.getString("name"),
                file == null ? null : new FileReference(file),
                row.getString("code"),
                row.getBoolean("done"));
    }
}
