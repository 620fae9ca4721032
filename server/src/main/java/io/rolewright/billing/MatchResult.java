package io.rolewright.billing;

import io.rolewright.shared.BankLineId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a bank's file when all that are certain were confirmed.
 *
 * @param lineId which
 * @param matched whether it is matched now
 * @param code why it is not; absent when it is
 */
public record MatchResult(
        BankLineId lineId, boolean matched, @Nullable String code) {}
