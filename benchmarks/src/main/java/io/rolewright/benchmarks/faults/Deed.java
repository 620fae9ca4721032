package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Something that a client wants done exactly once: it asks with the same key until it is told that it is done.
 *
 * @param reference unique, and found again in what is stored
 * @param isUpload whether a résumé is uploaded; else a job is added
 */
record Deed(String reference, boolean isUpload) {
    private static final String BOUNDARY = "----a-file-follows";

    Request request(String token) {
        var request = isUpload ? upload() : addJob();
        return request.with("Authorization", "Bearer " + token).with("Idempotency-Key", reference);
    }

    private Request addJob() {
        return Request.post(
                "/api/v1/jobs",
                "{\"text\":\"Night Nurse, Harbour Clinic, Fremantle WA. Reference %s. You hold a current registration and have two years in general practice.\"}"
                        .formatted(reference));
    }

    /** The words of the file that is uploaded. */
    String resume() {
        return """
                Nora Nightingale
                nora.%s@mail.example

                Experience
                Registered Nurse, Harbour Clinic, 2019 - 2024
                Triage, vaccines and care plans.

                Education
                Bachelor of Nursing, 2018
                """.formatted(reference);
    }

    private Request upload() {
        var body = "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s.txt\"\r\n"
                        .formatted(BOUNDARY, reference)
                + "Content-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n".formatted(resume(), BOUNDARY);
        return new Request(
                "POST",
                "/api/v1/resumes/upload",
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
