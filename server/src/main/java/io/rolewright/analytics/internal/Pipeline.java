package io.rolewright.analytics.internal;

import io.rolewright.analytics.internal.facts.Stages;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What open applications may bring, by what became of others and what clients paid for those in the year before. */
@Component
class Pipeline {
    private static final EnumSet<ApplicationStage> STAGES =
            EnumSet.of(ApplicationStage.SUBMITTED, ApplicationStage.INTERVIEW, ApplicationStage.OFFER);

    private static final int DAYS = 365;

    private final JdbcClient jdbc;

    Pipeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who are in a stage now.
     *
     * @param number how many
     * @param decided how many came at least so far in the year and have an end
     * @param placed how many of those were placed
     * @param estimate what they may bring; absent where there is nothing to judge by
     */
    record Waiting(ApplicationStage stage, long number, long decided, long placed, Optional<Money> estimate) {}

    private record Decided(long decided, long placed) {}

    /** Each stage, and in it each currency. */
    List<Waiting> of(Question question) {
        var year = Map.<String, Object>of(
                "from",
                question.period().until().minusDays(DAYS - 1),
                "until",
                question.period().until());
        var numbers = numbers(question);
        var decided = decided(year);
        var fees = fees(year);
        var waiting = new ArrayList<Waiting>();
        for (var stage : STAGES) {
            var number = numbers.getOrDefault(stage, 0L);
            var past = Objects.requireNonNull(decided.get(stage));
            if (past.decided() == 0 || fees.isEmpty()) {
                waiting.add(new Waiting(stage, number, past.decided(), past.placed(), Optional.empty()));
            } else {
                fees.forEach((currency, fee) -> waiting.add(new Waiting(
                        stage,
                        number,
                        past.decided(),
                        past.placed(),
                        Optional.of(estimate(number, past, fee, currency)))));
            }
        }
        return waiting;
    }

    private static Money estimate(long number, Decided past, BigDecimal fee, String currency) {
        var minor = fee.multiply(BigDecimal.valueOf(number))
                .multiply(BigDecimal.valueOf(past.placed()))
                .divide(BigDecimal.valueOf(past.decided()), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), currency);
    }

    private Map<ApplicationStage, Long> numbers(Question question) {
        var scope = Scope.ofApplications(question.filters());
        var numbers = new EnumMap<ApplicationStage, Long>(ApplicationStage.class);
        jdbc.sql("""
                        select stage, count(*) as number from analytics.application %s
                        where stage in ('SUBMITTED', 'INTERVIEW', 'OFFER') and %s group by stage""".formatted(scope.joins(), scope.conditions()))
                .params(scope.values())
                .query(row -> {
                    numbers.put(ApplicationStage.valueOf(row.getString("stage")), row.getLong("number"));
                });
        return numbers;
    }

    private Map<ApplicationStage, Decided> decided(Map<String, Object> year) {
        var decided = new EnumMap<ApplicationStage, Decided>(ApplicationStage.class);
        for (var stage : STAGES) {
            decided.put(
                    stage,
                    jdbc.sql("""
                                    select count(*) as decided, count(*) filter (where stage = 'PLACED') as placed
                                    from analytics.application where stage in ('PLACED', 'REJECTED', 'WITHDRAWN')
                                        and furthest >= %d and made_on between :from and :until""".formatted(Stages.place(stage)))
                            .params(year)
                            .query((row, number) -> new Decided(row.getLong("decided"), row.getLong("placed")))
                            .single());
        }
        return decided;
    }

    // The mean fee, shared out among currencies as placements were.
    private Map<String, BigDecimal> fees(Map<String, Object> year) {
        var fees = new TreeMap<String, BigDecimal>();
        jdbc.sql("""
                        select currency, sum(fee)::numeric / sum(count(*)) over () as fee from analytics.placement
                        where made_on between :from and :until group by currency""").params(year).query(row -> {
            fees.put(row.getString("currency"), row.getBigDecimal("fee"));
        });
        return fees;
    }
}
