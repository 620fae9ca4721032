package io.rolewright.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented agency on the disk: job pages, CVs and what is true about them.
 *
 * @param folder where it lies
 * @param truth what was made up
 */
record SampleAgency(Path folder, Truth truth) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String BUNDLED = "/sample-agency/";
    private static final String TRUTH = "truth.json";

    /** The agency in a folder that the generator wrote. */
    static SampleAgency in(Path folder) throws IOException {
        return new SampleAgency(folder, read(Files.readAllBytes(folder.resolve(TRUTH))));
    }

    /** The agency in the jar, unpacked into a folder. */
    static SampleAgency unpack(Path folder) throws IOException {
        var truth = read(bytes(TRUTH));
        var names = Stream.concat(
                Stream.of(TRUTH),
                Stream.concat(
                        truth.jobs().stream().map(Truth.Job::file),
                        truth.resumes().stream().map(Truth.Resume::file)));
        for (var name : names.toList()) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name));
        }
        return new SampleAgency(folder, truth);
    }

    List<Path> jobs() {
        return truth.jobs().stream().map(job -> folder.resolve(job.file())).toList();
    }

    List<Path> resumes() {
        return truth.resumes().stream()
                .map(resume -> folder.resolve(resume.file()))
                .toList();
    }

    private static Truth read(byte[] json) {
        return JSON.readValue(json, Truth.class);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = SampleAgency.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + BUNDLED + name);
            }
            return in.readAllBytes();
        }
    }
}
