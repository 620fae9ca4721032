package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.AttachedFile;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored files of e-mails, and the end of those whose e-mail is gone: since who wrote it was erased, or since nothing of it
 * was to be kept. E-mails with equal files share them in the store; so nobody may store any while they are removed.
 */
@Component
class KeptFiles {
    private static final int BATCH = 500;

    /** A file stays for so long at least, so that what goes on at the moment finds it. */
    private static final Duration LEAST = Duration.ofHours(1);

    /** How often it is looked for some. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final FilesInternal files;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Instant next = Instant.MIN;

    KeptFiles(FilesInternal files, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what came with an e-mail, in the transaction in which it is taken. */
    void add(ReceivedMail received) {
        Stream.concat(
                        Optional.ofNullable(received.raw()).stream(),
                        received.mail().files().stream().map(AttachedFile::file))
                .distinct()
                .forEach(file -> jdbc.sql("""
                                insert into communications.kept_file (file, mail, kept_at) values (?, ?, ?)
                                on conflict (file, mail) do update set kept_at = excluded.kept_at""")
                        .params(file.value(), received.key(), Timestamp.from(received.receivedAt()))
                        .update());
    }

    /** Removes the files of which no e-mail is left, now and then. */
    void sweep() {
        var now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(PAUSE);
            removeUnneeded();
        }
    }

    private void removeUnneeded() {
        List<FileReference> left;
        do {
            left = unneeded();
            left.forEach(this::remove);
        } while (left.size() == BATCH);
    }

    private List<FileReference> unneeded() {
        return jdbc.sql("""
                        select file from communications.kept_file
                        group by file
                        having max(kept_at) < ? and not exists (
                            select from communications.kept_file other
                            join communications.message on message.intent = other.mail
                            where other.file = kept_file.file)
                        limit ?""")
                .params(Timestamp.from(clock.instant().minus(LEAST)), BATCH)
                .query((row, number) -> new FileReference(row.getObject("file", UUID.class)))
                .list();
    }

    private void remove(FileReference file) {
        files.remove(file);
        jdbc.sql("delete from communications.kept_file where file = ?")
                .param(file.value())
                .update();
    }
}
