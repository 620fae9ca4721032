package io.rolewright.cli.demo;

import java.util.List;

/**
 * What was made up about an invented agency, as far as the demo looks at it.
 *
 * @param resumes one entry per CV
 * @param jobs one entry per job page
 * @param relevance how well each CV fits each job
 */
record Truth(List<Resume> resumes, List<Job> jobs, List<Relevance> relevance) {
    /** What a CV says; {@code file} is its path below the agency's folder. */
    record Resume(String file, String name, String email, String phone, List<Employment> work) {}

    /** One job of a CV. */
    record Employment(String employer, String title) {}

    /** A job page; {@code file} is its path below the agency's folder. */
    record Job(String file, String title, String employer) {}

    /** How well a CV fits a job, 0 to 3. */
    record Relevance(String job, String resume, int grade) {}

    int grade(Job job, String resume) {
        return relevance.stream()
                .filter(one -> one.job().equals(job.file()) && one.resume().equals(resume))
                .mapToInt(Relevance::grade)
                .findFirst()
                .orElse(0);
    }
}
