package io.rolewright.hiring.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom we leave where they are: those who work where we placed them, while that client's people are off limits, by the terms
 * of our latest placement there or by what was agreed with it besides.
 */
@Component
class OffLimits {
    private final JdbcClient jdbc;
    private final AgencyDay day;

    OffLimits(JdbcClient jdbc, AgencyDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    private record Hold(String placement, LocalDate until) {}

    /**
     * Lets through who may be won for a client.
     *
     * @throws ContractException {@code hiring.off-limits} (409), with the placement at another client
     */
    void requireFree(CandidateId candidate, ClientId client) {
        jdbc.sql("""
                        select * from (
                            select placement.id, greatest(client.off_limits_until, (
                                select max(any_there.off_limits_until) from hiring.placement any_there
                                where any_there.client = client.id)) as until
                            from hiring.placement
                            join hiring.client on client.id = placement.client
                            left join hiring.departure on departure.placement = placement.id
                            where placement.candidate = ? and client.id <> ? and departure.left_on is null) held
                        where until >= ? order by until desc limit 1""")
                .params(candidate.value(), client.value(), day.today())
                .query((row, number) -> new Hold(row.getString("id"), row.getObject("until", LocalDate.class)))
                .optional()
                .ifPresent(hold -> {
                    throw ContractException.conflict("hiring.off-limits", hold.placement(), hold.until());
                });
    }
}
