package io.rolewright.analytics;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Client companies that have a name, from memory. */
@TestComponent
public class NamedClients implements ClientsInternal {
    private static final UserId OWNER = new UserId(UUID.fromString("018f0000-0000-7000-8000-0000000000ec"));

    private final Map<ClientId, String> names = new ConcurrentHashMap<>();

    /** A client is called so from now on. */
    public void call(ClientId id, String name) {
        names.put(id, name);
    }

    @Override
    public Client find(ClientId id) {
        if (!names.containsKey(id)) {
            throw ContractException.notFound("hiring.client-not-found", id.text());
        }
        return new Client(
                id,
                names.getOrDefault(id, ""),
                null,
                null,
                "AU",
                null,
                OWNER,
                ClientState.ACTIVE,
                1,
                null,
                0,
                TestClock.START);
    }

    @Override
    public List<Client> list(List<ClientId> id) {
        return id.stream().filter(names::containsKey).map(this::find).toList();
    }

    @Override
    public List<ContactId> contacts(ClientId id) {
        return List.of();
    }
}
