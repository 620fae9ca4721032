package io.rolewright.integrations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with a partner.
 *
 * @param service the partner's name, as paths have it
 * @param title what people call it
 * @param address where it is asked
 * @param configured whether we have an account, with all that it needs
 * @param facts what an account needs that is no secret
 * @param secrets the secrets that it needs
 * @param calls how many calls were made in the last 24 hours
 * @param failed how many of them brought no usable answer
 * @param lastSuccess when the last usable answer came
 * @param lastFailure when there was none last
 * @param lastCode why there was none
 * @param quotas how much of what the partner allows is left
 */
public record PartnerStatus(
        String service,
        String title,
        String address,
        boolean configured,
        List<String> facts,
        List<String> secrets,
        int calls,
        int failed,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable String lastCode,
        List<Quota> quotas) {
    public PartnerStatus {
        facts = List.copyOf(facts);
        secrets = List.copyOf(secrets);
        quotas = List.copyOf(quotas);
    }

    /**
     * What a partner allows within a time.
     *
     * @param most calls, or what they cost
     * @param left how many are left
     * @param until when it begins anew
     */
    public record Quota(long most, long left, Instant until) {}
}
