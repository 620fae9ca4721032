package io.rolewright.billing.internal.cards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the agency has an account with Stripe, as it was last heard, so that nobody has to be asked for it. */
@Component
class CardAccount {
    private final JdbcClient jdbc;

    CardAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isThere() {
        return jdbc.sql("select is_there from billing.card_account")
                .query(Boolean.class)
                .single();
    }

    void set(boolean isThere) {
        jdbc.sql("update billing.card_account set is_there = ?").param(isThere).update();
    }
}
