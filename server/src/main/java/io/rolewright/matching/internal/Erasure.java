package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.events.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what was known of somebody who was erased; hashes and versions stay, so that what was decided can be counted. */
@Component
class Erasure {
    private final JdbcClient jdbc;
    private final Receipts receipts;
    private final EventLog events;

    Erasure(JdbcClient jdbc, Receipts receipts, EventLog events) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.events = events;
    }

    void forget(DataKeyDestroyed fact) {
        var candidate = fact.candidate();
        if (candidate != null) {
            var id = candidate.value();
            // The person first: whoever ranks them meanwhile has a lock on that row, and is waited for.
            update("delete from matching.person where candidate = ?", id);
            update("insert into matching.erased (candidate) values (?) on conflict do nothing", id);
            update("delete from matching.search_hit where candidate = ?", id);
            update("delete from matching.input where owner = ?", id);
            update("update matching.match set ranked = false, reasons = '{}' where candidate = ?", id);
            receipts.erase(candidate);
            events.append(new CandidateChanged(candidate));
        }
    }

    private void update(String statement, Object candidate) {
        jdbc.sql(statement).param(candidate).update();
    }
}
