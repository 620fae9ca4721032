package io.rolewright.profiles;

import io.rolewright.shared.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right in the place of what was read, in the fields of JSON Resume. What is absent stays as it was read; an empty
 * text takes a value out; a list stands for the whole list.
 *
 * @param basics how the person is called and reached
 * @param work all jobs, in any order
 * @param education all courses of education
 * @param skills all skills
 * @param languages all spoken languages
 * @param certificates all certificates and licences
 */
public record ProfileCorrection(
        @Nullable @Valid Basics basics,
        @Nullable @Size(max = 100) List<@NotNull @Valid Work> work,
        @Nullable @Size(max = 50) List<@NotNull @Valid Education> education,
        @Nullable @Size(max = 500) List<@NotNull @Valid Skill> skills,
        @Nullable @Size(max = 50) List<@NotNull @Valid Language> languages,
        @Nullable @Size(max = 100) List<@NotNull @Valid Certificate> certificates) {
    private static final String DATE = "(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?)?";
    private static final String PHONE = "(?:\\+[1-9][0-9]{6,14})?";
    private static final String LINK = "(?:https?://[^\\s]{1,500})?";

    /**
     * How a person is called and reached.
     *
     * @param name all of it, as the person writes it
     * @param email where mail reaches them
     * @param phone in E.164, for example {@code +61491570156}
     * @param url a page of their own
     * @param summary who they are in their own words
     * @param location where they live
     * @param profiles all their pages on networks
     */
    public record Basics(
            @Nullable @Personal @Size(max = 200) String name,
            @Nullable @Personal @Size(max = 254) @Email String email,

            @Nullable @Personal @Pattern(regexp = PHONE, message = "must be written like +61491570156")
            String phone,

            @Nullable @Personal @Pattern(regexp = LINK, message = "must start with http:// or https://")
            String url,

            @Nullable @Personal @Size(max = 5_000) String summary,
            @Nullable @Valid Location location,
            @Nullable @Size(max = 20) List<@NotNull @Valid NetworkProfile> profiles) {}

    /**
     * Where a person lives.
     *
     * @param address as much of it as they give
     */
    public record Location(
            @Personal @NotNull @Size(max = 300) String address) {}

    /**
     * A page on a network.
     *
     * @param url its address
     */
    public record NetworkProfile(
            @Personal @NotBlank @Pattern(regexp = LINK, message = "must start with http:// or https://")
            String url) {}

    /**
     * One job.
     *
     * @param name of the employer
     * @param position the title
     * @param startDate {@code YYYY-MM} or {@code YYYY}
     * @param endDate {@code YYYY-MM} or {@code YYYY}; absent while it lasts
     */
    public record Work(
            @Nullable @Personal @Size(max = 200) String name,
            @Nullable @Personal @Size(max = 200) String position,

            @Nullable @Pattern(regexp = DATE, message = "must be written YYYY-MM or YYYY")
            String startDate,

            @Nullable @Pattern(regexp = DATE, message = "must be written YYYY-MM or YYYY")
            String endDate) {}

    /**
     * One course of education.
     *
     * @param institution the school
     * @param studyType the degree
     * @param startDate {@code YYYY-MM} or {@code YYYY}
     * @param endDate {@code YYYY-MM} or {@code YYYY}; absent while it lasts
     */
    public record Education(
            @Nullable @Personal @Size(max = 200) String institution,
            @Nullable @Personal @Size(max = 200) String studyType,

            @Nullable @Pattern(regexp = DATE, message = "must be written YYYY-MM or YYYY")
            String startDate,

            @Nullable @Pattern(regexp = DATE, message = "must be written YYYY-MM or YYYY")
            String endDate) {}

    /**
     * One skill.
     *
     * @param name as the taxonomy calls it, or any way of writing it that the taxonomy knows
     */
    public record Skill(@NotBlank @Size(max = 100) String name) {}

    /**
     * One spoken language.
     *
     * @param language BCP 47, for example {@code fr}
     * @param fluency how well, in any words
     */
    public record Language(
            @NotNull
            @Pattern(regexp = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en")
            String language,

            @Nullable @Size(max = 100) String fluency) {}

    /**
     * A certificate or licence.
     *
     * @param name as written on it
     */
    public record Certificate(
            @Personal @NotBlank @Size(max = 300) String name) {}

    /** Whether all of it is absent. */
    public boolean saysNothing() {
        return equals(new ProfileCorrection(null, null, null, null, null, null));
    }
}
