package io.rolewright.hiring.internal;

import io.rolewright.hiring.Terms;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the versions of a client's terms page by page, the latest first. */
@Component
class TermsList {
    private final ClientKeeping clients;
    private final TermsVersions versions;
    private final Cursors cursors;

    TermsList(ClientKeeping clients, TermsVersions versions, Cursors cursors) {
        this.clients = clients;
        this.versions = versions;
        this.cursors = cursors;
    }

    Page<Terms> page(ClientId id, @Nullable LocalDate inForceOn, int limit, @Nullable String cursor) {
        var client = clients.find(id).id();
        return inForceOn == null
                ? all(client, limit, cursor)
                : Page.of(versions.inForce(client, inForceOn).stream().toList());
    }

    private Page<Terms> all(ClientId client, int limit, @Nullable String cursor) {
        var question = "terms?" + client;
        var before = cursor == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(cursors.read(question, cursor).getFirst());
        return Page.cut(
                versions.list(client, before, limit + 1),
                limit,
                last -> cursors.write(question, List.of(String.valueOf(last.version()))));
    }
}
