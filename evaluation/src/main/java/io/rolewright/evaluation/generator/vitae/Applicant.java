package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Listed;
import java.util.List;

/**
 * An invented person with all that a CV may say of them.
 *
 * @param tongue in which they write
 * @param phone as the person writes it
 * @param e164 the same number as +61491570006
 * @param jobs newest first
 * @param languages language and how well, as {@code French (fluent)} would say it
 */
record Applicant(
        Tongue tongue,
        String name,
        String email,
        String phone,
        String e164,
        Town town,
        String address,
        List<String> links,
        String headline,
        String summary,
        List<Job> jobs,
        List<Course> courses,
        List<Listed> skills,
        List<Listed> licences,
        List<String> certificates,
        List<Spoken> languages) {
    Applicant {
        if (jobs.isEmpty() || !e164.startsWith("+")) {
            throw new IllegalArgumentException("an applicant has a job and a full number");
        }
    }

    /** A language that the person speaks. */
    record Spoken(String language, String fluency) {}
}
