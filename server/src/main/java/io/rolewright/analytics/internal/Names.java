package io.rolewright.analytics.internal;

import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;
import io.rolewright.users.NamesInternal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What clients and recruiters are called at the moment; figures keep no names. */
@Component
class Names {
    /** How many are asked for at once. */
    private static final int MOST = 200;

    private final ClientsInternal clients;
    private final NamesInternal users;

    Names(ClientsInternal clients, NamesInternal users) {
        this.clients = clients;
        this.users = users;
    }

    Map<UUID, String> ofClients(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        for (var some : parts(ids)) {
            clients.list(some.stream().map(ClientId::new).toList())
                    .forEach(client -> names.put(client.id().value(), client.name()));
        }
        return names;
    }

    Map<UUID, String> ofRecruiters(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        for (var some : parts(ids)) {
            users.list(some.stream().map(UserId::new).toList())
                    .forEach(user -> names.put(user.id().value(), user.name()));
        }
        return names;
    }

    private static List<List<UUID>> parts(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var parts = new ArrayList<List<UUID>>();
        for (var from = 0; from < all.size(); from += MOST) {
            parts.add(all.subList(from, Math.min(from + MOST, all.size())));
        }
        return parts;
    }
}
