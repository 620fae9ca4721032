package io.rolewright.billing.internal.paying;

import io.rolewright.billing.Invoice;
import io.rolewright.shared.ClientId;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** A provider of card payments that takes those of some clients. */
@TestComponent
public class Cards implements CardPaying {
    static final String PAGE = "https://cards.example/checkout/";

    private final Set<ClientId> clients = ConcurrentHashMap.newKeySet();

    private volatile boolean isAway;

    /** The provider answers nobody, or does again. */
    void setAway(boolean away) {
        isAway = away;
    }

    void take(ClientId client) {
        clients.add(client);
    }

    @Override
    public boolean takes(Invoice invoice) {
        return clients.contains(invoice.clientId());
    }

    @Override
    public Optional<URI> begin(Invoice invoice, URI paid, URI back) {
        return isAway
                ? Optional.empty()
                : Optional.of(URI.create(PAGE + invoice.number() + "?back=" + back + "&paid=" + paid));
    }
}
