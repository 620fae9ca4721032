package io.rolewright.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That the agency does not take on what somebody spent.
 *
 * @param reason why; it is kept encrypted
 */
public record ExpenseRejection(@NotBlank @Size(max = 2_000) String reason) {
    /** Without the reason, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ExpenseRejection";
    }
}
