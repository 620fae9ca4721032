package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.shared.ClientId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has paid for which client before, learned from what people confirmed. */
@Component
class KnownPayers {
    private final JdbcClient jdbc;
    private final LineHash hash;

    KnownPayers(JdbcClient jdbc, LineHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    void learn(BankLine line, ClientId client) {
        count(line, client, 1);
    }

    void forget(BankLine line, ClientId client) {
        count(line, client, -1);
    }

    private void count(BankLine line, ClientId client, int more) {
        var name = PayerName.key(line);
        if (name.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into billing.known_payer (payer, client, times) values (?, ?, ?)
                        on conflict (payer, client) do update set times = known_payer.times + excluded.times""").params(hash.payer(name), client.value(), more).update();
    }

    /** For whom the sender of a line has paid. */
    Set<ClientId> of(BankLine line) {
        var name = PayerName.key(line);
        return new HashSet<>(jdbc.sql("select client from billing.known_payer where payer = ? and times > 0")
                .param(hash.payer(name))
                .query((row, number) -> new ClientId(row.getObject("client", UUID.class)))
                .list());
    }
}
