package io.rolewright.hiring.internal;

import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ClientsInternal}. */
@RestController
class ClientsInternalController implements ClientsInternal {
    private final ClientKeeping keeping;
    private final Clients clients;
    private final Contacts contacts;

    ClientsInternalController(ClientKeeping keeping, Clients clients, Contacts contacts) {
        this.keeping = keeping;
        this.clients = clients;
        this.contacts = contacts;
    }

    @Override
    public Client find(ClientId id) {
        return keeping.find(id);
    }

    @Override
    public List<Client> list(List<ClientId> id) {
        return clients.list(id);
    }

    @Override
    public List<ContactId> contacts(ClientId id) {
        return contacts.list(id);
    }
}
