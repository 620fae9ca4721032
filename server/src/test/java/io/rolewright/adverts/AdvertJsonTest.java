package io.rolewright.adverts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AdvertJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsAnAdvertOfAnEarlierRelease() throws Exception {
        var postings = new JobPostingReader(new InProcessReader(ReadingLimits.standard()), PostingLimits.standard());
        var posting = postings.readText("Developer\n\nEssential:\n- Experience with Zorblat++, Java and Kubernetes\n")
                .getFirst();
        var taxonomy = Taxonomy.bundled();
        var advert = new AdvertParser(taxonomy, MentionFinder.byRules(taxonomy)).parse(posting);
        var stored = (ObjectNode) JSON.valueToTree(advert);

        assertThat(AdvertJson.read(JSON, stored)).isEqualTo(advert);
        assertThat(advert.terms()).hasSize(1);
        stored.remove(List.of("terms"));
        assertThat(AdvertJson.read(JSON, stored).terms()).isEmpty();
        assertThat(AdvertJson.read(JSON, stored).skills()).isEqualTo(advert.skills());
    }
}
