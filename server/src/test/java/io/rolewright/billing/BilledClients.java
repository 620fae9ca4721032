package io.rolewright.billing;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Client companies, from memory. */
@TestComponent
public class BilledClients implements ClientsInternal {
    private final Map<ClientId, Client> clients = new ConcurrentHashMap<>();
    private final Map<ClientId, ContactId> people = new ConcurrentHashMap<>();
    private final Ids ids;

    BilledClients(Ids ids) {
        this.ids = ids;
    }

    /** A company in Australia with an ABN, and somebody there. */
    public ClientId add(String name) {
        return add(name, "AU", "53 004 085 616");
    }

    /** A company anywhere, and somebody there. */
    public ClientId add(String name, String country, @Nullable String number) {
        var id = ids.next(ClientId::new);
        clients.put(
                id,
                new Client(
                        id,
                        name,
                        name + " Ltd",
                        number,
                        country,
                        null,
                        Accountant.RECRUITER,
                        ClientState.ACTIVE,
                        1,
                        null,
                        0,
                        TestClock.START));
        people.put(id, ids.next(ContactId::new));
        return id;
    }

    /** Who is at a company. */
    public ContactId contact(ClientId client) {
        return contacts(client).getFirst();
    }

    @Override
    public Client find(ClientId id) {
        return Optional.ofNullable(clients.get(id))
                .orElseThrow(() -> ContractException.notFound("hiring.client-not-found", id.text()));
    }

    @Override
    public List<Client> list(List<ClientId> id) {
        return id.stream().filter(clients::containsKey).map(this::find).toList();
    }

    @Override
    public List<ContactId> contacts(ClientId id) {
        return Optional.ofNullable(people.get(id)).stream().toList();
    }
}
