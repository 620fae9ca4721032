package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.shared.ClientId;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has paid for which client before, learned from what people confirmed. */
@Component
class KnownPayers {
    /** Words that stand for more clients are those that a bank writes beside all payments. */
    private static final int MOST = 3;

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

    /** For whom the sender of a line has paid; nobody where what is known of them says too little. */
    Set<ClientId> of(BankLine line) {
        var known = jdbc.sql("select client from billing.known_payer where payer = ? and times > 0 limit ?")
                .params(hash.payer(PayerName.key(line)), MOST + 1)
                .query((row, number) -> new ClientId(row.getObject("client", UUID.class)))
                .set();
        return known.size() > MOST ? Set.of() : known;
    }
}
