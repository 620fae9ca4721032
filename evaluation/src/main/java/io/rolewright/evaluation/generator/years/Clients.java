package io.rolewright.evaluation.generator.years;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The agency's clients. They come in the first minutes, before the first job. */
final class Clients {
    private final List<Client> all = new ArrayList<>();
    private final double together;

    /** Draws them, and tells that they came and have signed. */
    Clients(Desk desk, int count, List<UUID> recruiters) {
        for (int i = 0; i < count; i++) {
            Client client = drawn(desk, i);
            all.add(client);
            introduce(desk, client, desk.chance().pick(recruiters));
        }
        this.together = all.stream().mapToDouble(Client::size).sum();
    }

    /** Whoever comes with the next job: large ones more often. */
    Client next(Chance chance) {
        double left = chance.share() * together;
        for (Client client : all) {
            left -= client.size();
            if (left < 0) {
                return client;
            }
        }
        return all.getLast();
    }

    private static Client drawn(Desk desk, int number) {
        Chance chance = desk.chance();
        boolean isAbroad = number % 9 == 8;
        return new Client(
                desk.id(),
                desk.id(),
                isAbroad ? "NZD" : "AUD",
                isAbroad ? 0 : 10,
                chance.between(13, 22),
                chance.pick(List.of(7, 14, 14, 30)),
                chance.around(9_500_000, 0.22),
                chance.around(1, 0.8),
                0.35 * chance.normal(),
                chance.between(-4, 16));
    }

    private static void introduce(Desk desk, Client client, UUID owner) {
        desk.tell(
                "hiring.client-added.v1",
                client.id(),
                new Data().id("client", client.id()).id("owner", owner));
        desk.tell(
                "hiring.contact-added.v1",
                client.contact(),
                new Data().id("contact", client.contact()).id("client", client.id()));
        desk.tell(
                "hiring.terms-drafted.v1",
                client.id(),
                new Data()
                        .id("client", client.id())
                        .number("version", Client.TERMS)
                        .day("validFrom", desk.today()));
        desk.tell(
                "hiring.terms-signed.v1",
                client.id(),
                new Data()
                        .id("client", client.id())
                        .number("version", Client.TERMS)
                        .day("validFrom", desk.today())
                        .day("signedOn", desk.today())
                        .id("contact", client.contact()));
    }
}
