package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows client companies page by page, newest first. */
@Component
class ClientList {
    private final Clients clients;
    private final Cursors cursors;

    ClientList(Clients clients, Cursors cursors) {
        this.clients = clients;
        this.cursors = cursors;
    }

    Page<Client> page(
            @Nullable String q,
            @Nullable List<ClientState> states,
            @Nullable List<UserId> owners,
            int limit,
            @Nullable String cursor) {
        var wanted = new Clients.Wanted(Texts.present(q), Conditions.named(states), Conditions.named(owners));
        var question = "clients?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                clients.list(wanted, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }
}
