package io.rolewright.matching.internal;

import io.rolewright.events.security.DataKeyDestroyed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what was known of somebody who was erased; hashes and versions stay, so that what was decided can be counted. */
@Component
class Erasure {
    private final JdbcClient jdbc;
    private final Receipts receipts;

    Erasure(JdbcClient jdbc, Receipts receipts) {
        this.jdbc = jdbc;
        this.receipts = receipts;
    }

    void forget(DataKeyDestroyed fact) {
        var candidate = fact.candidate();
        if (candidate != null) {
            var id = candidate.value();
            // The person first: whoever ranks them meanwhile has a lock on that row, and is waited for.
            update("delete from matching.person where candidate = ?", id);
            update("insert into matching.erased (candidate) values (?) on conflict do nothing", id);
            update("delete from matching.input where owner = ?", id);
            update("update matching.match set ranked = false, reasons = '{}' where candidate = ?", id);
            receipts.erase(candidate);
        }
    }

    private void update(String statement, Object candidate) {
        jdbc.sql(statement).param(candidate).update();
    }
}
