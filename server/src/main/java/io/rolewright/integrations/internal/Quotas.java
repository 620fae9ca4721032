package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerStatus;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners allow within a time, counted for all processes together. */
@Component
class Quotas {
    private static final String TAKE = """
            insert into integrations.quota as known (provider, starts_at, used) values (:provider, :starts, :cost)
            on conflict (provider, starts_at) do update set used = known.used + :cost
            where known.used + :cost <= :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Quotas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes what a call costs; answers when to come again where it is not there, and takes nothing then. */
    Optional<Duration> take(Provider provider, int cost) {
        for (var quota : provider.quotas()) {
            var starts = starts(quota);
            if (cost > quota.most() || !take(provider, starts, quota, cost)) {
                return Optional.of(Duration.between(clock.instant(), ends(quota, starts)));
            }
        }
        return Optional.empty();
    }

    private boolean take(Provider provider, Instant starts, Provider.Quota quota, int cost) {
        return jdbc.sql(TAKE)
                        .param("provider", provider.name() + " " + quota.per())
                        .param("starts", Timestamp.from(starts))
                        .param("cost", cost)
                        .param("most", quota.most())
                        .update()
                == 1;
    }

    List<PartnerStatus.Quota> left(Provider provider) {
        return provider.quotas().stream().map(quota -> left(provider, quota)).toList();
    }

    private PartnerStatus.Quota left(Provider provider, Provider.Quota quota) {
        var starts = starts(quota);
        var used = jdbc.sql("select used from integrations.quota where provider = ? and starts_at = ?")
                .params(provider.name() + " " + quota.per(), Timestamp.from(starts))
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new PartnerStatus.Quota(quota.most(), Math.max(0, quota.most() - used), ends(quota, starts));
    }

    private Instant starts(Provider.Quota quota) {
        var now = clock.instant().atZone(quota.zone());
        return switch (quota.per()) {
            case MINUTE -> now.truncatedTo(ChronoUnit.MINUTES).toInstant();
            case DAY -> now.toLocalDate().atStartOfDay(quota.zone()).toInstant();
        };
    }

    private static Instant ends(Provider.Quota quota, Instant starts) {
        return switch (quota.per()) {
            case MINUTE -> starts.plus(Duration.ofMinutes(1));
            case DAY ->
                starts.atZone(quota.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(quota.zone())
                        .toInstant();
        };
    }
}
