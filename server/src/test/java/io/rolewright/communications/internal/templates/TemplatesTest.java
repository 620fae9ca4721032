package io.rolewright.communications.internal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.NewPreview;
import io.rolewright.communications.NewTemplate;
import io.rolewright.communications.Preview;
import io.rolewright.communications.Template;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** Words for messages, which know what may stand in their gaps. */
@CommunicationsTest
class TemplatesTest {
    private static final String TEMPLATES = "/api/v1/communications/templates";

    @Autowired
    Recruiter ann;

    @Test
    void comesWithTemplatesThatCanBeFilledIn() {
        var bundled = ann.read(new TypeReference<Page<Template>>() {}, ann.get(TEMPLATES)).items().stream()
                .filter(template -> template.version() == 0)
                .toList();

        assertThat(bundled)
                .extracting(Template::name)
                .contains("application-receipt", "digest", "invitation", "right-to-represent", "submission");
        assertThat(bundled).allSatisfy(template -> {
            var values =
                    template.variables().stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
            values.putAll(Map.of("name", "Ann Lee", "agency", "Harbour"));
            assertThat(preview(template.name(), values).text())
                    .contains(template.variables().contains("link") ? "<link>" : "<")
                    .doesNotContain("{{");
        });
    }

    @Test
    void keepsEveryVersionAndFillsTheLatestIn() {
        var first = add(new NewTemplate("welcome", "Hi {{name}}", "From {{day}} on", null, List.of("day")));
        var second = add(new NewTemplate("welcome", "Hello {{name}}", "Since {{day}}", null, List.of("day")));

        assertThat(List.of(first.version(), second.version())).containsExactly(1, 2);
        assertThat(ann.read(new TypeReference<Template>() {}, ann.get(TEMPLATES + "/welcome")))
                .isEqualTo(second);
        assertThat(preview("welcome", Map.of("name", "Ann", "day", "Monday")))
                .isEqualTo(new Preview("Hello Ann", "Since Monday", null));
    }

    @Test
    void replacesWhatComesWithRolewright() {
        var own = add(new NewTemplate("verification", null, "Please: {{link}}", null, List.of()));

        assertThat(own.variables()).containsExactly("link", "until");
        assertThat(preview("verification", Map.of("link", "https://a.example")).text())
                .isEqualTo("Please: https://a.example");
    }

    @Test
    void namesTheGapsThatNobodyFillsAndThoseThatAreKnown() {
        var next = ann.refused(
                ann.post(TEMPLATES, new NewTemplate("odd", "{{salary}}", "{{name}}", null, List.of("day"))),
                422,
                "communications.variable-unknown");

        assertThat(next).contains("agency, name, day");
    }

    @Test
    void namesTheValuesThatAreMissing() {
        var next = ann.refused(
                ann.post(TEMPLATES + "/interview-reminder/preview", new NewPreview(Map.of("name", "Ann"))),
                422,
                "communications.value-missing");

        assertThat(next).contains("agency, job, when").doesNotContain("place");
    }

    @Test
    void escapesValuesInHtmlAndKeepsSubjectsOnOneLine() {
        add(new NewTemplate("marked", "For {{name}}", "Hi {{name}}", "<p>{{name}}</p>", null));

        assertThat(preview("marked", Map.of("name", "A&B\r\nBcc: all@example.org <i>")))
                .isEqualTo(new Preview(
                        "For A&B Bcc: all@example.org <i>",
                        "Hi A&B\r\nBcc: all@example.org <i>",
                        "<p>A&amp;B\r\nBcc: all@example.org &lt;i&gt;</p>"));
    }

    @Test
    void doesNotReadGapsInValues() {
        add(new NewTemplate("plain", null, "Hi {{name}}", null, null));

        assertThat(preview("plain", Map.of("name", "{{agency}}", "agency", "secret"))
                        .text())
                .isEqualTo("Hi {{agency}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{{name}}}", "{{&name}}", "{{>other}}", "{{=<% %>=}}", "{{name.class}}", "{{#name}}", "{{.}}"})
    void refusesWhatCouldDoMoreThanFillAGap(String text) {
        ann.refused(
                ann.post(TEMPLATES, new NewTemplate("odd", null, text, null, null)),
                422,
                "communications.template-malformed");
    }

    @Test
    void knowsNoTemplateThatIsNotThere() {
        ann.refused(ann.get(TEMPLATES + "/none"), 404, "communications.template-unknown");
    }

    private Template add(NewTemplate template) {
        return ann.read(new TypeReference<>() {}, ann.post(TEMPLATES, template));
    }

    private Preview preview(String name, Map<String, String> values) {
        return ann.read(
                new TypeReference<>() {}, ann.post(TEMPLATES + "/" + name + "/preview", new NewPreview(values)));
    }
}
