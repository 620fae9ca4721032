package io.rolewright.engine.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingsTest {
    private static final Mappings MAPPINGS = new Mappings(MappingLimits.standard());
    private static final String JOB =
            "{\"jobTitle\":\"Baker\",\"company\":\"Crumb\",\"location\":\"Perth\",\"description\":\"Bread.\"}";
    private static final String FEED = "<source><job><title>Baker</title><company>Crumb</company></job>"
            + "<job><title>Miller</title><company>Mill</company></job></source>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "%s",
                "\ufeff%s",
                "{\"data\":{\"items\":[%s]}}",
                ")]}',\n[%s]",
                "cb([%s]);",
                "/**/jobs.cb_1({\"x\":[%s]})",
                "{\"edges\":[{\"node\":%s}]}",
                "{\"hits\":[{\"_id\":\"7\",\"_source\":%s}]}",
                "{\"data\":[{\"id\":7,\"attributes\":%s}]}"
            })
    void findsAJobWhereverItStands(String around) throws Exception {
        assertThat(titles(around.formatted(JOB))).containsExactly("Baker");
    }

    @Test
    void readsOneObjectALine() throws Exception {
        assertThat(titles(JOB + "\n" + JOB.replace("Baker", "Miller") + "\n")).containsExactly("Baker", "Miller");
    }

    @Test
    void takesNoArticleForAJob() {
        refuses(
                "[{\"title\":\"How we bake\",\"content\":\"…\",\"author\":\"Ann\",\"date\":\"2026-11-01\"}]",
                "board.no-jobs");
        refuses("{\"products\":[{\"name\":\"Oven\",\"description\":\"Hot.\",\"price\":9}]}", "board.no-jobs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"jobs":[]}                               ; board.no-jobs
            {"error":"not found"}                     ; board.error-answer
            {"ok":false,"message":"Document not found"} ; board.error-answer
            {"jobs":[{"title":"Baker","absol          ; board.malformed-json
            <source><job><title>Baker                 ; board.malformed-xml
            <feed/>                                   ; board.no-jobs
            """)
    void saysWhyThereAreNone(String answer, String code) {
        refuses(answer, code);
    }

    @Test
    void saysThatAnAnswerIsOfSomethingElseThanExpected() throws Exception {
        Mapping greenhouse = MAPPINGS.of("greenhouse").orElseThrow();

        assertThat(MAPPINGS.read(greenhouse, "{\"jobs\":[],\"meta\":{\"total\":0}}")
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> MAPPINGS.read(greenhouse, "<!doctype html><h1>Just a moment</h1>"))
                .hasMessage("board.other-format");
        assertThatThrownBy(() -> MAPPINGS.read(greenhouse, "{\"results\":[{\"shortcode\":\"x\",\"title\":\"y\"}]}"))
                .hasMessage("board.other-format");
        assertThatThrownBy(() -> MAPPINGS.read(greenhouse, "{\"status\":404,\"error\":\"Job not found\"}"))
                .hasMessage("board.error-answer");
        assertThatThrownBy(() -> MAPPINGS.read(greenhouse, "{\"jobs\":[{")).hasMessage("board.malformed-json");
    }

    @Test
    void readsABrokenFeedUpToTheBreak() throws Exception {
        MappedAnswer answer = MAPPINGS.read(FEED.substring(0, FEED.indexOf("Mill</company>")));

        assertThat(answer.broken()).isTrue();
        assertThat(answer.items()).hasSize(1);
    }

    @Test
    void knowsTheEntitiesOfHtmlInFeedsAndNoOthers() throws Exception {
        assertThat(titles(FEED.replace("Baker", "Baker&nbsp;&amp;&nbsp;B&auml;cker")))
                .contains("Baker\u00a0&\u00a0Bäcker");
        assertThat(titles("<!DOCTYPE source [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + FEED.replace("Baker", "A&x;B")))
                .containsExactly("A&x;B", "Miller");
    }

    @Test
    void letsNoEntityGrow() throws Exception {
        String laughs = "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

        assertThat(titles(laughs + FEED.replace("Baker", "&c;"))).containsExactly("&c;", "Miller");
    }

    @Test
    void takesMarkupInAFeedForText() throws Exception {
        String feed = FEED.replace(
                "</company></job><job>",
                "</company><description><p>Bake <b>bread</b> &lt; cake</p><ul><li>Early</li></ul></description></job><job>");

        assertThat(MAPPINGS.read(feed)
                        .items()
                        .getFirst()
                        .posting()
                        .path("description")
                        .asString())
                .isEqualTo("<p>Bake <b>bread</b> &lt; cake</p><ul><li>Early</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsTablesHoweverTheyAreParted(String mark) throws Exception {
        String table = String.join(mark, "Position Title", "Company Name", "City") + "\r\n"
                + String.join(mark, "\"Baker\n\"\"nights\"\"\"", "Crumb", "Perth") + "\n"
                + String.join(mark, "Miller", "Mill") + "\n\n";

        assertThat(titles(table)).containsExactly("Baker\n\"nights\"", "Miller");
    }

    @Test
    void readsNoMoreItemsThanTheLimit() throws Exception {
        Mappings tight = new Mappings(new MappingLimits(4000, 8, 100, 1));

        assertThat(tight.read(FEED).items()).hasSize(1);
        assertThat(tight.read(FEED).cut()).isTrue();
        assertThatThrownBy(() -> tight.read("{\"x\":" + " ".repeat(4000) + "1}"))
                .hasMessage("board.too-large");
        assertThatThrownBy(() -> tight.read("<x>" + "<y>".repeat(9))).hasMessage("board.too-large");
        assertThatThrownBy(() -> tight.read("<x>" + "<y/>".repeat(101))).hasMessage("board.too-large");
    }

    private static List<String> titles(String answer) throws UnmappedException {
        return MAPPINGS.read(answer).items().stream()
                .map(item -> item.posting().path("title").asString())
                .toList();
    }

    private static void refuses(String answer, String code) {
        assertThatThrownBy(() -> MAPPINGS.read(answer)).hasMessage(code);
    }
}
