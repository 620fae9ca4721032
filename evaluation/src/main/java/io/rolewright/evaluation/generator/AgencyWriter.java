package io.rolewright.evaluation.generator;

import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.world.Dice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes an agency as files: {@code jobs}, {@code resumes}, {@code truth.json} and a {@code README.txt}. */
public final class AgencyWriter {
    private AgencyWriter() {}

    /** Writes everything below the folder; files of the same name are replaced. */
    public static void write(Agency agency, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.createDirectories(folder.resolve("resumes"));
        for (JobPage page : agency.jobs()) {
            Files.write(folder.resolve(page.file()), page.bytes(new Dice(agency.seed(), page.file())));
        }
        for (Resume resume : agency.resumes()) {
            Files.write(folder.resolve(resume.file()), resume.bytes(new Dice(agency.seed(), resume.file())));
        }
        Files.writeString(folder.resolve("truth.json"), Truth.of(agency).json());
        Files.writeString(folder.resolve("README.txt"), readme(agency.seed()));
    }

    private static String readme(long seed) throws IOException {
        try (InputStream in = Objects.requireNonNull(AgencyWriter.class.getResourceAsStream("/generator/readme.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{seed}}", String.valueOf(seed));
        }
    }
}
