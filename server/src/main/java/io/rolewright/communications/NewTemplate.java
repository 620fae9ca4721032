package io.rolewright.communications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a template.
 *
 * @param name how it is called; one that comes with Rolewright is replaced by its next version
 * @param subject of an e-mail
 * @param text as plain text
 * @param html the same for programs that show it
 * @param variables names of the gaps that may stand in it; of one that comes with Rolewright they are given
 */
public record NewTemplate(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
        String name,

        @Nullable @Size(max = 300) String subject,
        @NotBlank @Size(max = 50_000) String text,
        @Nullable @Size(max = 200_000) String html,

        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}") String> variables) {
    public NewTemplate {
        variables = variables == null ? List.of() : List.copyOf(variables);
    }
}
