package io.rolewright.analytics.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was invoiced and paid, month by month. */
@Component
class Earnings {
    private final JdbcClient jdbc;

    Earnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A month and a currency. */
    record Place(YearMonth month, String currency) {}

    /** Sums of minor units. */
    record Months(Map<Place, Long> sums) {
        long of(YearMonth month, String currency) {
            return sums.getOrDefault(new Place(month, currency), 0L);
        }

        SortedSet<String> currencies() {
            var currencies = new TreeSet<String>();
            sums.keySet().forEach(place -> currencies.add(place.currency()));
            return currencies;
        }
    }

    Months revenue(Question question) {
        var sums = new HashMap<Place, Long>();
        add(
                sums,
                question,
                "invoice",
                "select issued_on as day, invoice.currency, net as minor from analytics.invoice %s where issued_on between :from and :until and %s");
        add(
                sums,
                question,
                "credit_note",
                "select issued_on as day, credit_note.currency, -net as minor from analytics.credit_note %s where issued_on between :from and :until and %s");
        return new Months(sums);
    }

    Months paid(Question question) {
        var sums = new HashMap<Place, Long>();
        add(sums, question, "invoice", """
                select step.day, step.currency, amount as minor from analytics.invoice_step step
                join analytics.invoice on invoice.id = step.invoice %s
                where step.kind = 'SETTLED' and step.day between :from and :until and %s""");
        return new Months(sums);
    }

    private void add(Map<Place, Long> sums, Question question, String table, String moved) {
        var scope = Scope.ofMoney(question.filters(), table);
        jdbc.sql(
                        "select date_trunc('month', day)::date as month, currency, sum(minor)::bigint as minor from (%s) moved group by 1, 2"
                                .formatted(moved.formatted(scope.joins(), scope.conditions())))
                .params(question.values(scope))
                .query(row -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    sums.merge(new Place(month, row.getString("currency")), row.getLong("minor"), Math::addExact);
                });
    }
}
