package io.rolewright.integrations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A form that a partner posted, to be proven.
 *
 * @param url the address as the partner knows it, with its query
 * @param fields all of the form, those that nobody knows among them
 * @param signature as it came
 */
public record SignedForm(
        @NotBlank @Size(max = 4000) String url,
        @NotNull @Size(max = 200) Map<String, String> fields,
        @NotBlank @Size(max = 200) String signature) {
    public SignedForm {
        fields = Map.copyOf(fields);
    }
}
