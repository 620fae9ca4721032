package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.engine.titles.TitleReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of one's own read as the bundled ones do, and what is none is refused. */
class ResumeModelsTest {
    @Test
    void theBundledArtefactsReadAsThemselves() throws Exception {
        Confidences confidences = Confidences.read(bytes(text("confidences.txt")));
        SectionModel sections = SectionModel.read(bytes(text("sections.tsv")));
        List<String> features = List.of("degree:some", "school:some", "range-first:true", "rows:some", "date:some");

        assertThat(confidences.sure("name", 0.7))
                .isEqualTo(Confidences.bundled().sure("name", 0.7));
        assertThat(sections.section(features, 0.5))
                .isPresent()
                .isEqualTo(SectionModel.bundled().section(features, 0.5));
    }

    @Test
    void aParserSaysWhatItsConfidencesSay() throws Exception {
        Confidences half = Confidences.read(bytes(text("confidences.txt").replaceAll("(?m) 0\\.\\d+$", " 0.5")));
        ResumeParser parser = new ResumeParser(
                Resumes.TAXONOMY,
                Resumes.JUNE_2026,
                TitleReader.lexical(Resumes.TAXONOMY),
                new ResumeModels(SectionModel.bundled(), half));
        assertThat(parser.parse(Resumes.plain(Resumes.nurseInPerth())).skills())
                .isNotEmpty()
                .allMatch(skill -> skill.confidence() == 0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6600 0.971, 0.6600 1.971, artefact.not-finite",
        "0.6600 0.971, 0.6600 NaN, artefact.not-finite",
        "0.6600 0.971, 0.6600 sure, artefact.corrupt",
        "0.6600 0.971, 0.66000.971, artefact.corrupt",
        "0.6600 0.971, 0.6600 0.999, artefact.corrupt",
        "[email], [e-mail], artefact.corrupt",
        "[email], [name], artefact.corrupt",
        "[email], '#', artefact.incomplete"
    })
    void refusesConfidencesThatAreNone(String right, String wrong, String code) throws IOException {
        String broken = text("confidences.txt").replace(right, wrong);
        // Without its field a step belongs to the one before, which it must not fall below.
        String apart = wrong.equals("#") ? broken.replace("0.9000 0.992\n", "") : broken;
        assertThat(catchThrowableOfType(UnusableArtefactException.class, () -> Confidences.read(bytes(apart)))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, WORK, artefact.corrupt",
        "'\tNONE', '', artefact.incomplete",
        "EDUCATION, WISDOM, artefact.corrupt",
        "class, klass, artefact.corrupt",
        "-0.163, Infinity, artefact.not-finite",
        "-0.163, x, artefact.corrupt",
        "bold:true, bold:false, artefact.corrupt"
    })
    void refusesSectionsThatAreNone(String right, String wrong, String code) throws IOException {
        String broken = text("sections.tsv").replace(right, wrong);
        assertThat(catchThrowableOfType(UnusableArtefactException.class, () -> SectionModel.read(bytes(broken)))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(catchThrowableOfType(UnusableArtefactException.class, () -> SectionModel.read(new byte[0])))
                .isNotNull();
        assertThat(catchThrowableOfType(UnusableArtefactException.class, () -> Confidences.read(new byte[0])))
                .isNotNull();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ResumeModelsTest.class.getResourceAsStream("/resume/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
