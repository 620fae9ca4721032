package io.rolewright.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProfileJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsAProfileOfAnEarlierRelease() {
        var text = "Xena Birch\nxena@example.org\n\nWORK RIGHTS\nAustralian citizen\n";
        var document = new Document("cv.txt", "text/plain", "0".repeat(64), text, 1, List.of(), List.of());
        var profile = new ResumeParser(Taxonomy.bundled(), Clock.systemUTC()).parse(document);
        var stored = (ObjectNode) JSON.valueToTree(profile);

        assertThat(ProfileJson.read(JSON, stored)).isEqualTo(profile);
        stored.remove(List.of("workRights", "seniority"));
        assertThat(ProfileJson.read(JSON, stored).workRights()).isEmpty();
        assertThat(ProfileJson.read(JSON, stored).contact()).isEqualTo(profile.contact());
    }
}
