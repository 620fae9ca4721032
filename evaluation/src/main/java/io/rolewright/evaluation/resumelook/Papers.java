package io.rolewright.evaluation.resumelook;

import io.rolewright.evaluation.generator.Agency;
import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.resumefiles.ResumeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files whose kind is known. */
final class Papers {
    private static final String REAL = "CVs of real people";
    private static final String INVENTED = "invented CVs";
    private static final String ADVERTS = "real adverts";
    private static final String PAGES = "invented job pages";

    private Papers() {}

    static boolean isReal(Paper paper) {
        return paper.kind().equals(REAL);
    }

    static boolean isInvented(Paper paper) {
        return paper.kind().equals(INVENTED);
    }

    static boolean isAdvert(Paper paper) {
        return paper.kind().equals(ADVERTS) || paper.kind().equals(PAGES);
    }

    /** Neither a CV nor an advert. */
    static boolean isOther(Paper paper) {
        return !paper.isResume() && !isAdvert(paper);
    }

    /** The real CVs of a set, by its manifest. */
    static List<Paper> real(Path manifest) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (ResumeFile file : ResumeFile.read(manifest)) {
            papers.add(new Paper(REAL, true, file.file(), Files.readAllBytes(manifest.resolveSibling(file.file()))));
        }
        return papers;
    }

    /** The texts below a folder, which are adverts. */
    static List<Paper> adverts(Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                papers.add(new Paper(ADVERTS, false, file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return papers;
    }

    /** The CVs and the job pages of an invented agency. */
    static List<Paper> invented(long seed) throws IOException {
        Agency agency = Agency.generate(seed);
        List<Paper> papers = new ArrayList<>();
        for (Resume resume : agency.resumes()) {
            papers.add(new Paper(INVENTED, true, resume.file(), resume.bytes(new Dice(seed, resume.file()))));
        }
        for (JobPage page : agency.jobs()) {
            papers.add(new Paper(PAGES, false, page.file(), page.bytes(new Dice(seed, page.file()))));
        }
        return papers;
    }
}
