package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientChange;
import io.rolewright.hiring.ClientsApi;
import io.rolewright.hiring.NewClient;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ClientsApi}. */
@RestController
class ClientsController implements ClientsApi {
    private final ClientKeeping keeping;
    private final ClientList list;

    ClientsController(ClientKeeping keeping, ClientList list) {
        this.keeping = keeping;
        this.list = list;
    }

    @Override
    public Client add(NewClient client) {
        return keeping.add(client);
    }

    @Override
    public Page<Client> list(
            @Nullable String q,
            @Nullable List<ClientState> state,
            @Nullable List<UserId> owner,
            int limit,
            @Nullable String cursor) {
        return list.page(q, state, owner, limit, cursor);
    }

    @Override
    public Client find(ClientId id) {
        return keeping.find(id);
    }

    @Override
    public Client change(ClientId id, @Nullable String ifMatch, ClientChange change) {
        return keeping.change(id, ifMatch, change);
    }
}
