package io.rolewright.jobs.internal;

import io.rolewright.jobs.ItemRefusal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows what sources listed and gave no job, page by page. */
@Component
class RefusalList {
    private final JdbcClient jdbc;
    private final Runs runs;
    private final Cursors cursors;

    RefusalList(JdbcClient jdbc, Runs runs, Cursors cursors) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.cursors = cursors;
    }

    Page<ItemRefusal> page(RunId run, int limit, @Nullable String cursor) {
        if (runs.find(run).isEmpty()) {
            throw ContractException.notFound("jobs.run-not-found", run.text());
        }
        var question = "jobs/runs/" + run.text() + "/refusals";
        var after = cursor == null ? List.of("", "") : cursors.read(question, cursor);
        var found = jdbc.sql("""
                        select source, key, url, code from jobs.refusal
                        where run = ? and (source::text, key) > (?, ?) order by source::text, key limit ?""")
                .param(run.value())
                .params(List.copyOf(after))
                .param(limit + 1)
                .query((row, number) -> new ItemRefusal(
                        new SourceId(row.getObject("source", UUID.class)),
                        row.getString("key"),
                        row.getString("url"),
                        Refusal.of(row.getString("code"), LocaleContextHolder.getLocale())))
                .list();
        return Page.cut(
                found,
                limit,
                last -> cursors.write(question, List.of(last.sourceId().text(), last.key())));
    }
}
