package io.rolewright.engine.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingTest {
    private static final String BAKERY = """
            {"shop":"Crumb","jobs":[{"name":"Baker","blank":" ","cents":3250,"remote":"no","kind":"BREAD","urn":"a:b:17",
             "parts":[{"head":"Do","text":"Bake <b>bread</b>"},{"head":"Bring","text":"<li>Hands</li>"}],"plain":"Early\\nhours",
             "towns":[{"city":"Perth","open":true},{"city":"Hobart","open":false},"Cairns"],"nothing":null,"empty":{}}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            name                                  ; Baker
            blank | nothing | empty | missing | name ; Baker
            parts.head                            ; Do
            *.head                                ; Do
            /shop                                 ; Crumb
            "said"                                ; said
            kind is bread                         ; true
            kind is cake ? "X" | name             ; Baker
            remote ? "TELECOMMUTE" | kind         ; BREAD
            kind ? "OVEN"                         ; OVEN
            cents / 100                           ; 32.5
            urn after ":"                         ; 17
            plain under "When"                    ; <h3>When</h3><p>Early<br>hours</p>
            parts.text under parts.head           ; <h3>Do</h3>Bake <b>bread</b>
            each parts : text under head          ; <h3>Do</h3>Bake <b>bread</b><h3>Bring</h3><ul><li>Hands</li></ul>
            plain + missing + parts.text          ; <p>Early<br>hours</p>Bake <b>bread</b>
            """)
    void saysWhereAValueStands(String expression, String value) {
        assertThat(posting("title: " + expression).path("title").asString()).isEqualTo(value);
    }

    @Test
    void leavesOutWhatTheSourceDoesNotSay() {
        assertThat(posting("title: missing | nothing | blank | empty").has("title"))
                .isFalse();
    }

    @Test
    void takesAllValuesWhereATargetTakesSeveral() {
        assertThat(posting("skills[]: parts.head").path("skills")).hasToString("[\"Do\",\"Bring\"]");
    }

    @Test
    void makesAnObjectOfEachElementAndKeepsTextsAsTheyAre() {
        assertThat(posting("title: name\n[jobLocation from missing | towns]\naddress.addressLocality: city")
                        .path("jobLocation"))
                .hasToString(
                        "[{\"address\":{\"addressLocality\":\"Perth\"}},{\"address\":{\"addressLocality\":\"Hobart\"}},\"Cairns\"]");
        assertThat(posting("title: name\n[jobLocation from towns where open is true]\nname: city")
                        .path("jobLocation"))
                .hasToString("[{\"name\":\"Perth\"}]");
    }

    @Test
    void tellsNamesApartByTheirLettersAloneWhenItShall() {
        JsonNode folded = FoldedNames.in(json("{\"Job Title\":\"Baker\",\"job_title\":\"Cook\",\"@id\":7}"));
        Mapping loose = new Mapping("x", """
                version: 1
                kind: JSON
                names: loose
                [answer one]
                items: this
                [posting]
                title: jobTitle
                identifier: @ID
                """);

        assertThat(loose.data().posting(folded, folded))
                .hasToString("{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"identifier\":7}");
    }

    @Test
    void hasAVersionAndTheHashOfItsText() {
        Mapping mapping = mapping("title: name");

        assertThat(mapping.version()).isEqualTo("3");
        assertThat(mapping.sha256())
                .hasSize(64)
                .isNotEqualTo(mapping("title: other").sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title name",
                "title: name under",
                "title: \"name",
                "title: name |",
                "title: each parts text",
                "title: name cents",
                "title: cents / x",
                "title: name\n[places of towns]\ncity: city"
            })
    void refusesALineThatItCannotUnderstand(String lines) {
        assertThatThrownBy(() -> mapping(lines)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyBundledMappingHasItsOwnNameAndAVersion() {
        Mappings bundled = new Mappings(MappingLimits.standard());

        assertThat(bundled.all())
                .extracting(Mapping::format)
                .doesNotHaveDuplicates()
                .contains("greenhouse", "rss");
        assertThat(bundled.all()).extracting(Mapping::version).allMatch(version -> version.matches("[0-9]+"));
    }

    private static JsonNode posting(String lines) {
        JsonNode root = json(BAKERY);
        return mapping(lines).data().posting(root.path("jobs").path(0), root);
    }

    private static Mapping mapping(String lines) {
        return new Mapping(
                "bakery", "version: 3\nkind: JSON\n[answer list]\nhas: jobs.name\nitems: jobs\n[posting]\n" + lines);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
