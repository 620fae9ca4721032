package io.rolewright.hiring;

import io.rolewright.shared.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a departure was written down wrongly.
 *
 * @param because what was wrong, for whoever looks into it later; 1 to 2000 characters
 * @param departure how it is right; absent when they work there still
 */
public record DepartureCorrection(
        @Personal @NotBlank @Size(max = 2000) String because,
        @Nullable @Valid NewDeparture departure) {
    /** Without what was wrong, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "DepartureCorrection " + departure;
    }
}
