package io.rolewright.integrations;

import io.rolewright.shared.ExchangeId;
import io.rolewright.shared.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a partner for a sound.
 *
 * @param exchange its entry in the journal
 * @param outcome how it ended; what is too large or no sound is refused
 * @param status of HTTP; 0 when none came
 * @param file where it is stored; whoever asked removes it. Absent when there is none
 * @param type media type, told by the first bytes: {@code audio/mpeg} or {@code audio/wav}; absent when there is none
 * @param size in bytes
 * @param code why there is none, as {@code integrations.<reason>}; absent when there is one
 * @param retryAfter milliseconds after which trying again may help, as far as somebody said so
 */
public record PartnerSound(
        ExchangeId exchange,
        ProviderAnswer.Outcome outcome,
        int status,
        @Nullable FileReference file,
        @Nullable String type,
        long size,
        @Nullable String code,
        @Nullable Long retryAfter) {}
