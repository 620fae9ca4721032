package io.rolewright.hiring;

import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody is answered who asked about their application.
 *
 * @param note what they are told; it is sent to them as it is
 */
public record ReviewAnswer(
        @NotBlank @Personal @Size(max = 5000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ReviewAnswer";
    }
}
