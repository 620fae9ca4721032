package io.rolewright.jobs.internal;

import io.rolewright.shared.FileReference;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** A run without its pages. */
    record Head(RunId id, UserId owner, Instant startedAt) {}

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
        jdbc.sql("insert into jobs.run (id, owner, started_at) values (?, ?, ?)")
                .params(
                        run.id().value(),
                        run.owner().value(),
                        OffsetDateTime.ofInstant(run.startedAt(), ZoneOffset.UTC))
                .update();
        pages.forEach(page -> add(run.id(), page));
    }

    Optional<Head> find(RunId id) {
        return jdbc.sql("select owner, started_at from jobs.run where id = ?")
                .param(id.value())
                .query((row, number) -> new Head(
                        id,
                        new UserId(row.getObject("owner", UUID.class)),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Page> pages(RunId run) {
        return jdbc.sql("select position, name, file, code, done from jobs.page where run = ? order by position")
                .param(run.value())
                .query((row, number) -> new Page(
                        row.getInt("position"),
                        row.getString("name"),
                        file(row.getObject("file", UUID.class)),
                        row.getString("code"),
                        row.getBoolean("done")))
                .list();
    }

    Page page(RunId run, int position) {
        return pages(run).get(position);
    }

    /** Notes that a page was read, or why it was refused. */
    void finish(RunId run, int position, @Nullable String code) {
        jdbc.sql("update jobs.page set done = true, code = ? where run = ? and position = ?")
                .param(code)
                .param(run.value())
                .param(position)
                .update();
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

    private static @Nullable FileReference file(@Nullable UUID value) {
        return value == null ? null : new FileReference(value);
    }
}
