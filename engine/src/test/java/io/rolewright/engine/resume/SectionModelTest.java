package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SectionModelTest {
    private final SectionModel model = SectionModel.bundled();

    @Test
    void tellsSectionsByWhatStandsBelow() {
        List<String> below = List.of(
                "rows:some",
                "range:some",
                "date:some",
                "range-first:true",
                "degree:some",
                "school:some",
                "bullet:none");
        assertThat(model.section(below, 0.7)).contains(Section.EDUCATION);
    }

    @Test
    void leavesARowThatSaysNothing() {
        assertThat(model.section(List.of(), 0.7)).isEmpty();
        assertThat(model.section(List.of("no:such", "feature:at-all"), 0.7)).isEmpty();
    }

    @Test
    void theCardNamesTheWeights() throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(resource("sections.tsv"));
        assertThat(new String(resource("sections.md"), StandardCharsets.UTF_8))
                .contains(HexFormat.of().formatHex(hash));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SectionModelTest.class.getResourceAsStream("/resume/" + name))) {
            return in.readAllBytes();
        }
    }
}
