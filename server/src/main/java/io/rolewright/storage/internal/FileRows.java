package io.rolewright.storage.internal;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.FileReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the stored files. */
@Component
class FileRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a file; one that is there stays. */
    void add(FileRow file, long size) {
        jdbc.sql("insert into storage.file (reference, key_name, size) values (?, ?, ?) on conflict do nothing")
                .params(file.reference().value(), file.key().text(), size)
                .update();
    }

    Optional<FileRow> find(FileReference reference) {
        return jdbc.sql("select key_name from storage.file where reference = ?")
                .param(reference.value())
                .query((row, number) -> new FileRow(reference, new KeyName(row.getString("key_name"))))
                .optional();
    }

    /** Which of these files have a row. */
    Set<FileReference> known(List<FileReference> references) {
        return jdbc.sql("select reference from storage.file where reference = any (?)")
                .param(references.stream().map(FileReference::value).toArray(UUID[]::new))
                .query((row, number) -> new FileReference(row.getObject("reference", UUID.class)))
                .set();
    }

    void remove(FileReference reference) {
        jdbc.sql("delete from storage.file where reference = ?")
                .param(reference.value())
                .update();
    }
}
