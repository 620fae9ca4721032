package io.rolewright.hiring.internal;

import io.rolewright.hiring.Contact;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people at client companies as rows, encrypted under a key of each. Of who was removed the ids are left. */
@Component
class Contacts {
    private static final String NAME = "hiring.contact.name";
    private static final String POSITION = "hiring.contact.position";
    private static final String EMAIL = "hiring.contact.email";
    private static final String PHONE = "hiring.contact.phone";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final EmailHash hashes;

    Contacts(JdbcClient jdbc, FieldCipher cipher, EmailHash hashes) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hashes = hashes;
    }

    /**
     * Adds a person, with a key of their own.
     *
     * @throws DuplicateKeyException when somebody at this client has the same e-mail address
     */
    void add(Contact contact) {
        var id = contact.id();
        cipher.create(KeyName.of(id));
        jdbc.sql("""
                        insert into hiring.contact (id, client, name, position, email, email_hash, phone, version, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), contact.clientId().value())
                .param(sealed(id, NAME, contact.name()))
                .param(sealed(id, POSITION, contact.position()))
                .param(sealed(id, EMAIL, contact.email()))
                .param(hashes.of(contact.email()))
                .param(sealed(id, PHONE, contact.phone()))
                .params(contact.version(), Timestamp.from(contact.addedAt()))
                .update();
    }

    /**
     * Stores a changed contact; false when they were changed meanwhile, or removed.
     *
     * @throws DuplicateKeyException when somebody else at this client has the same e-mail address
     */
    boolean change(Contact changed) {
        var id = changed.id();
        return jdbc.sql("""
                        update hiring.contact
                        set name = ?, position = ?, email = ?, email_hash = ?, phone = ?, version = ?
                        where id = ? and version = ? and removed_at is null""")
                        .param(sealed(id, NAME, changed.name()))
                        .param(sealed(id, POSITION, changed.position()))
                        .param(sealed(id, EMAIL, changed.email()))
                        .param(hashes.of(changed.email()))
                        .param(sealed(id, PHONE, changed.phone()))
                        .params(changed.version(), id.value(), changed.version() - 1)
                        .update()
                == 1;
    }

    /** Leaves nothing of a person but their ids, and destroys their key; false when there is nobody. */
    boolean remove(ClientId client, ContactId id, Instant at) {
        var removed = jdbc.sql("""
                        update hiring.contact
                        set name = null, position = null, email = null, email_hash = null, phone = null, removed_at = ?
                        where id = ? and client = ? and removed_at is null""")
                        .params(Timestamp.from(at), id.value(), client.value())
                        .update()
                == 1;
        if (removed) {
            cipher.destroy(KeyName.of(id));
        }
        return removed;
    }

    Optional<Contact> find(ClientId client, ContactId id) {
        return jdbc.sql("select * from hiring.contact where id = ? and client = ? and removed_at is null")
                .params(id.value(), client.value())
                .query(Row::of)
                .optional()
                .map(this::contact);
    }

    /** One at whatever client. */
    Optional<Contact> find(ContactId id) {
        return jdbc.sql("select * from hiring.contact where id = ? and removed_at is null")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::contact);
    }

    /** Whether somebody is there who was not removed. */
    boolean holds(ClientId client, ContactId id) {
        return jdbc.sql("select exists (select from hiring.contact where id = ? and client = ? and removed_at is null)")
                .params(id.value(), client.value())
                .query(Boolean.class)
                .single();
    }

    /** Who is at a client, in no order. */
    List<ContactId> list(ClientId client) {
        return jdbc.sql("select id from hiring.contact where client = ? and removed_at is null")
                .param(client.value())
                .query((row, number) -> new ContactId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Who at a client has an e-mail address. */
    Optional<ContactId> find(ClientId client, @Nullable String email) {
        return jdbc.sql("select id from hiring.contact where client = ? and email_hash = ?")
                .param(client.value())
                .param(hashes.of(email))
                .query((row, number) -> new ContactId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The first first, those behind one. */
    List<Contact> list(ClientId client, @Nullable UUID behind, int most) {
        var conditions = new Conditions().behind("id", behind, false);
        return jdbc
                .sql("select * from hiring.contact where client = ? and removed_at is null" + conditions.sql()
                        + " order by id limit ?")
                .param(client.value())
                .params(conditions.values())
                .param(most)
                .query(Row::of)
                .list()
                .stream()
                .map(this::contact)
                .toList();
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(
            ContactId id,
            ClientId client,
            byte[] name,
            byte @Nullable [] position,
            byte @Nullable [] email,
            byte @Nullable [] phone,
            int version,
            Instant addedAt) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new ContactId(row.getObject("id", UUID.class)),
                    new ClientId(row.getObject("client", UUID.class)),
                    row.getBytes("name"),
                    row.getBytes("position"),
                    row.getBytes("email"),
                    row.getBytes("phone"),
                    row.getInt("version"),
                    row.getTimestamp("added_at").toInstant());
        }
    }

    private Contact contact(Row row) {
        var id = row.id();
        return new Contact(
                id,
                row.client(),
                cipher.decryptText(KeyName.of(id), Cell.of(NAME, id), row.name()),
                opened(id, POSITION, row.position()),
                opened(id, EMAIL, row.email()),
                opened(id, PHONE, row.phone()),
                row.version(),
                row.addedAt());
    }

    private byte @Nullable [] sealed(ContactId id, String column, @Nullable String text) {
        return text == null ? null : cipher.encryptText(KeyName.of(id), Cell.of(column, id), text);
    }

    private @Nullable String opened(ContactId id, String column, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decryptText(KeyName.of(id), Cell.of(column, id), sealed);
    }
}
