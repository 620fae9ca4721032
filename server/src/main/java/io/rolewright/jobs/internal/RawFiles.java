package io.rolewright.jobs.internal;

import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files in which pages are kept as sources sent them, and the end of those that no job needs any more. */
@Component
class RawFiles {
    static final String SWEEPING = "jobs.old-raw-files";

    private static final int BATCH = 500;

    private final FilesInternal files;
    private final JdbcClient jdbc;
    private final SourceSettings settings;
    private final Clock clock;

    RawFiles(FilesInternal files, JdbcClient jdbc, SourceSettings settings, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes that a file is needed by what is about to be stored. */
    void keep(FileReference file) {
        jdbc.sql("""
                        insert into jobs.raw_file (file, kept_at) values (?, ?)
                        on conflict (file) do update set kept_at = excluded.kept_at""").param(file.value()).param(Timestamp.from(clock.instant())).update();
    }

    /** Removes files from which no job is read that is still there: their pages have changed since, or are gone. */
    void sweep() {
        List<FileReference> old;
        do {
            old = unneeded();
            old.forEach(this::remove);
        } while (old.size() == BATCH);
    }

    private List<FileReference> unneeded() {
        return jdbc.sql("""
                        select file from jobs.raw_file
                        where kept_at < ? and not exists (select 1 from jobs.finding where raw = file and not gone)
                        order by kept_at limit ?""")
                .param(Timestamp.from(clock.instant().minus(settings.rawKept())))
                .param(BATCH)
                .query((row, number) -> new FileReference(row.getObject("file", UUID.class)))
                .list();
    }

    private void remove(FileReference file) {
        files.remove(file);
        jdbc.sql("delete from jobs.raw_file where file = ?").param(file.value()).update();
    }
}
