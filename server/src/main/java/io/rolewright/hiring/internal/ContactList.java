package io.rolewright.hiring.internal;

import io.rolewright.hiring.Contact;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the people at a client page by page, the first first. */
@Component
class ContactList {
    private final ClientKeeping clients;
    private final Contacts contacts;
    private final Cursors cursors;

    ContactList(ClientKeeping clients, Contacts contacts, Cursors cursors) {
        this.clients = clients;
        this.contacts = contacts;
        this.cursors = cursors;
    }

    Page<Contact> page(ClientId client, int limit, @Nullable String cursor) {
        var question = "contacts?" + clients.find(client).id();
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                contacts.list(client, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }
}
