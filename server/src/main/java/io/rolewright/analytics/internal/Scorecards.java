package io.rolewright.analytics.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What recruiters did, and what was done for clients. */
@Component
class Scorecards {
    private final JdbcClient jdbc;

    Scorecards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each recruiter: what they look after, and placements that they brought about. What belongs to no recruiter is left out.
     */
    Map<UUID, Card> ofRecruiters(Question question) {
        var cards = new Cards(question);
        cards.jobs("""
                select job.owner as whose, count(*) as number,
                    count(*) filter (where exists (select from analytics.placement where placement.job = job.id)) as filled
                from analytics.job where opened_on between :from and :until and %s group by whose""", Scope.ofJobs(question.filters()));
        cards.deeds("submission", "application.owner", "application.owner", Card::submissions);
        cards.deeds("interview", "application.owner", "application.owner", Card::interviews);
        cards.deeds("placement", Scope.RECRUITER_OF_PLACEMENT, Scope.RECRUITER_OF_PLACEMENT, Card::placements);
        cards.money(Scope.RECRUITER_OF_PLACEMENT, Scope.RECRUITER_OF_PLACEMENT);
        return cards.found;
    }

    /** Each client: jobs for which somebody was put forward to it, and what came of that. */
    Map<UUID, Card> ofClients(Question question) {
        var cards = new Cards(question);
        var scope = Scope.ofDeeds(question.filters(), "submission", "application.owner");
        cards.jobs("""
                select submission.client as whose, count(distinct application.job) as number,
                    count(distinct application.job) filter (where exists (select from analytics.placement
                        where placement.job = application.job and placement.client = submission.client)) as filled
                from analytics.submission %s where submission.made_on between :from and :until and %%s group by whose""".formatted(scope.joins()), scope);
        cards.deeds("submission", "submission.client", "application.owner", Card::submissions);
        cards.deeds("interview", "interview.client", "application.owner", Card::interviews);
        cards.deeds("placement", "placement.client", Scope.RECRUITER_OF_PLACEMENT, Card::placements);
        cards.money("invoice.client", "credit_note.client");
        return cards.found;
    }

    /** Adds up. */
    private final class Cards {
        private final Map<UUID, Card> found = new HashMap<>();
        private final Question question;

        Cards(Question question) {
            this.question = question;
        }

        void jobs(String sql, Scope scope) {
            read(
                    sql.formatted(scope.conditions()),
                    scope,
                    row -> card(row.getObject("whose", UUID.class)).jobs(row.getLong("number"), row.getLong("filled")));
        }

        void deeds(String table, String whose, String recruiter, ObjLongConsumer<Card> add) {
            var scope = Scope.ofDeeds(question.filters(), table, recruiter);
            read(
                    """
                    select %s as whose, count(*) as number from analytics.%s %s
                    where %s.made_on between :from and :until and %s group by whose having %s is not null""".formatted(whose, table, scope.joins(), table, scope.conditions(), whose),
                    scope,
                    row -> add.accept(card(row.getObject("whose", UUID.class)), row.getLong("number")));
        }

        void money(String ofInvoice, String ofNote) {
            earned("invoice", "net", ofInvoice);
            earned("credit_note", "-net", ofNote);
            var scope = Scope.ofMoney(question.filters(), "invoice");
            read(
                    """
                    select %s as whose, (last_on - issued_on)::float8 as days from analytics.invoice_state
                    join analytics.invoice on invoice.id = invoice_state.invoice %s
                    where kind = 'SETTLED' and open = 0 and last_on between :from and :until and %s
                        and %s is not null""".formatted(ofInvoice, scope.joins(), scope.conditions(), ofInvoice),
                    scope,
                    row -> card(row.getObject("whose", UUID.class)).paidAfter(row.getDouble("days")));
        }

        private void earned(String table, String net, String whose) {
            var scope = Scope.ofMoney(question.filters(), table);
            read(
                    """
                    select %s as whose, %s.currency, sum(%s)::bigint as earned from analytics.%s %s
                    where issued_on between :from and :until and %s
                    group by whose, %s.currency having %s is not null""".formatted(whose, table, net, table, scope.joins(), scope.conditions(), table, whose),
                    scope,
                    row -> card(row.getObject("whose", UUID.class))
                            .earn(row.getString("currency"), row.getLong("earned")));
        }

        private void read(String sql, Scope scope, RowCallbackHandler rows) {
            jdbc.sql(sql).params(question.values(scope)).query(rows);
        }

        private Card card(UUID whose) {
            return found.computeIfAbsent(whose, id -> new Card());
        }
    }
}
