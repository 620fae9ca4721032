package io.rolewright.hiring.internal;

import io.rolewright.hiring.Contact;
import io.rolewright.hiring.ContactChange;
import io.rolewright.hiring.ContactsApi;
import io.rolewright.hiring.NewContact;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ContactsApi}. */
@RestController
class ContactsController implements ContactsApi {
    private final ContactKeeping keeping;
    private final ContactList list;

    ContactsController(ContactKeeping keeping, ContactList list) {
        this.keeping = keeping;
        this.list = list;
    }

    @Override
    public Contact add(ClientId id, NewContact contact) {
        return keeping.add(id, contact);
    }

    @Override
    public Page<Contact> list(ClientId id, int limit, @Nullable String cursor) {
        return list.page(id, limit, cursor);
    }

    @Override
    public Contact change(ClientId id, ContactId contactId, @Nullable String ifMatch, ContactChange change) {
        return keeping.change(id, contactId, ifMatch, change);
    }

    @Override
    public void remove(ClientId id, ContactId contactId) {
        keeping.remove(id, contactId);
    }
}
