package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What clients are called. */
@Component
class ClientNames {
    /** So many are asked for at once. */
    private static final int AT_ONCE = 200;

    private final ClientsInternal clients;

    ClientNames(ClientsInternal clients) {
        this.clients = clients;
    }

    /** The rows with the name of the client before its id, which is their last label. */
    List<ReportRow> named(List<ReportRow> rows) {
        var names = names(rows.stream().map(row -> row.labels().getLast()).distinct());
        return rows.stream()
                .map(row -> new ReportRow(labels(row.labels(), names), row.figures()))
                .toList();
    }

    private Map<String, String> names(Stream<String> ids) {
        var names = new HashMap<String, String>();
        ids.map(id -> new ClientId(UUID.fromString(id)))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> clients.list(some).stream())
                .forEach((Client client) -> names.put(client.id().text(), client.name()));
        return names;
    }

    private static List<String> labels(List<String> labels, Map<String, String> names) {
        var id = labels.getLast();
        return Stream.of(labels.subList(0, labels.size() - 1).stream(), Stream.of(names.getOrDefault(id, id), id))
                .flatMap(part -> part)
                .toList();
    }
}
