package io.rolewright.billing.internal.payments;

import io.rolewright.billing.BalancesApi;
import io.rolewright.billing.ClientBalance;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BalancesApi}. */
@RestController
class BalancesController implements BalancesApi {
    private final Balances balances;
    private final ClientsInternal clients;

    BalancesController(Balances balances, ClientsInternal clients) {
        this.balances = balances;
        this.clients = clients;
    }

    @Override
    public ClientBalance find(ClientId id) {
        return balances.of(clients.find(id).id());
    }
}
