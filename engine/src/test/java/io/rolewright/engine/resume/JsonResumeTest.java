package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JsonResumeTest {
    private final Document document = Resumes.plain(Resumes.nurseInPerth());
    private final ObjectNode json =
            new JsonResume(Resumes.TAXONOMY, "0.2.0").of(document, Resumes.PARSER.parse(document));

    @Test
    void writesTheFieldsOfJsonResume() {
        assertThat(json.at("/basics/name").asString()).isEqualTo("Aoife Brennan-Walsh");
        assertThat(json.at("/basics/phone").asString()).isEqualTo("+61491570156");
        assertThat(json.at("/basics/profiles/0/network").asString()).isEqualTo("LinkedIn");
        assertThat(json.at("/work/0/position").asString()).isEqualTo("Clinical Nurse");
        assertThat(json.at("/education/0/institution").asString()).isEqualTo("Swanmore University");
        assertThat(json.at("/languages/1/fluency").asString()).isEqualTo("conversational");
    }

    @Test
    void leavesTheEndOfACurrentJobOut() {
        assertThat(json.at("/work/0/startDate").asString()).isEqualTo("2020-03");
        assertThat(json.at("/work/0").has("endDate")).isFalse();
        assertThat(json.at("/work/1/endDate").asString()).isEqualTo("2020-01");
    }

    @Test
    void writesAYearAsAYear() {
        assertThat(json.at("/education/0/startDate").asString()).isEqualTo("2012");
        assertThat(json.at("/education/0/endDate").asString()).isEqualTo("2015");
    }

    @Test
    void saysWhereEveryValueStands() {
        JsonNode meta = json.at("/meta/rolewright");
        JsonNode span = meta.get("spans").get("/basics/name");
        assertThat(document.text().substring(span.get(0).asInt(), span.get(1).asInt()))
                .isEqualTo("Aoife Brennan-Walsh");
        assertThat(meta.get("confidence").get("/basics/name").asDouble()).isBetween(0.5, 1.0);
        meta.get("spans")
                .propertyNames()
                .forEach(pointer ->
                        assertThat(json.at(pointer).isMissingNode()).as(pointer).isFalse());
        assertThat(meta.at("/versions/taxonomy/sha256").asString()).hasSize(64);
    }

    @Test
    void saysHowSeniorSomebodyIsAndOnWhatGround() {
        JsonNode seniority = json.at("/meta/rolewright/seniority");

        assertThat(seniority.get("level").asString()).isEqualTo("SENIOR");
        assertThat(seniority.get("months").asInt()).isEqualTo(124);
        assertThat(seniority.get("spans")).hasSize(2);
    }

    @Test
    void writesRightsToWork() {
        Document stated = Resumes.plain(Resumes.nurseInPerth() + "\nWORK RIGHTS\nAustralian citizen\n");
        JsonNode meta = new JsonResume(Resumes.TAXONOMY, "0.2.0")
                .of(stated, Resumes.PARSER.parse(stated))
                .at("/meta/rolewright");
        JsonNode right = meta.at("/workRights/0");

        assertThat(right.get("kind").asString()).isEqualTo("CITIZEN");
        assertThat(right.get("country").asString()).isEqualTo("AU");
        assertThat(stated.text()
                        .substring(
                                right.at("/span/0").asInt(), right.at("/span/1").asInt()))
                .isEqualTo("Australian citizen");
        assertThat(meta.at("/versions/workRights/sha256").asString()).hasSize(64);
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(new JsonResume(Resumes.TAXONOMY, "0.2.0")
                        .of(document, Resumes.PARSER.parse(document))
                        .toString())
                .isEqualTo(json.toString());
    }
}
