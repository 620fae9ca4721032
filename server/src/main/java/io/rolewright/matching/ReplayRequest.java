package io.rolewright.matching;

import io.rolewright.shared.ReceiptId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which rankings are to be repeated.
 *
 * @param receipts at least one, at most 1,000
 */
public record ReplayRequest(
        @NotNull @Size(min = 1, max = 1_000) List<ReceiptId> receipts) {}
