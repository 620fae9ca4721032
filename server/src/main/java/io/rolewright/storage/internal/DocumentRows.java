package io.rolewright.storage.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents, one per file, encrypted under the file's key. */
@Component
class DocumentRows {
    private static final String SELECT = "select d.id, d.content, f.key_name from storage.document d"
            + " join storage.file f on f.reference = d.file where ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final Ids ids;

    DocumentRows(JdbcClient jdbc, FieldCipher cipher, JsonMapper json, Ids ids) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.ids = ids;
    }

    /** A document with its name. */
    record Kept(DocumentId id, Document document) {}

    Optional<Kept> find(DocumentId id) {
        return jdbc.sql(SELECT + "d.id = ?").param(id.value()).query(this::kept).optional();
    }

    Optional<Kept> findOf(FileReference file) {
        return jdbc.sql(SELECT + "d.file = ?")
                .param(file.value())
                .query(this::kept)
                .optional();
    }

    /** Keeps a file's document, unless somebody else was quicker. */
    void add(FileRow file, Document document) {
        var id = ids.next(DocumentId::new);
        var content = cipher.encrypt(file.key(), cell(id), json.writeValueAsBytes(document));
        jdbc.sql("insert into storage.document (id, file, content) values (?, ?, ?) on conflict do nothing")
                .params(id.value(), file.reference().value(), content)
                .update();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var id = new DocumentId(row.getObject("id", UUID.class));
        var content = cipher.decrypt(new KeyName(row.getString("key_name")), cell(id), row.getBytes("content"));
        return new Kept(id, json.readValue(content, Document.class));
    }

    private static Cell cell(DocumentId id) {
        return Cell.of("storage.document.content", id);
    }
}
