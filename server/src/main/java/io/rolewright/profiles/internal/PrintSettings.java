package io.rolewright.profiles.internal;

import io.rolewright.profiles.internal.print.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How optimized résumés are printed.
 *
 * @param agency the agency's name, at the top of branded pages; absent: none
 * @param colour of the headings of branded pages, as {@code #rrggbb}
 * @param footer what stands at the foot of branded pages; absent: nothing
 * @param blindStudyYears whether blind versions keep the years of education, which tell an age
 */
@ConfigurationProperties("rolewright.print")
record PrintSettings(
        @Nullable String agency,
        @DefaultValue("#1f4e79") String colour,
        @Nullable String footer,
        @DefaultValue("false") boolean blindStudyYears) {
    PrintSettings {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("rolewright.print.colour is written #rrggbb");
        }
    }

    Look look() {
        return new Look(
                agency == null ? "" : agency, Integer.parseInt(colour.substring(1), 16), footer == null ? "" : footer);
    }
}
