package io.rolewright.evaluation.resumefields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The résumés of a folder with their truth: an agency's {@code truth.json}, or {@code x.json} beside each {@code x.pdf}. */
final class Samples {
    private static final String AGENCY = "truth.json";

    private final SkillTruth skills;

    Samples(SkillTruth skills) {
        this.skills = skills;
    }

    /** In the order of their names; none where the folder holds no truth. */
    List<Sample> in(Path folder) throws IOException {
        Path agency = folder.resolve(AGENCY);
        return Files.isReadable(agency) ? new AgencyTruth(skills).read(agency) : beside(folder);
    }

    private List<Sample> beside(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        ResumeTruth truth = new ResumeTruth(skills);
        for (Path file : files(folder)) {
            Path json = folder.resolve(stem(file) + ".json");
            if (!file.equals(json) && Files.isReadable(json)) {
                samples.add(truth.read(file, json));
            }
        }
        return samples;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
