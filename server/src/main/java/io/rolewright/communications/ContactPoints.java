package io.rolewright.communications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways on which a person is reached, the best of each channel first.
 *
 * @param name what the person is called, as they write it; absent when it is not known
 * @param points where they are reached
 * @param zone the IANA time zone where they live; absent when it is not known: then the agency's is taken
 * @param country as ISO 3166 (two letters), for the rules that hold there; absent when it is not known: then a number's is taken
 * @param language as BCP 47; absent when it is not known: then the agency's
 */
public record ContactPoints(
        @Nullable @Size(max = 300) String name,
        @NotNull @Size(max = 20) List<@NotNull @Valid ContactPoint> points,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(max = 35) String language) {
    public ContactPoints {
        points = List.copyOf(points);
    }
}
