package io.rolewright.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.support.Committed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms of all facts, committed as JSON schemas: what is written once must stay readable. */
class EventContractsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A fact with a component that has no form in JSON. */
    record Formless(Thread thread) {}

    @Test
    void areTheCommittedOnes() throws IOException {
        for (var schema : schemas().entrySet()) {
            Committed.compare("events/%s.json".formatted(schema.getKey()), schema.getValue());
        }
    }

    @Test
    void keepNoFileOfAFactThatIsGone() throws IOException {
        try (var files = Files.list(Committed.path("events"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(schemas().keySet());
        }
    }

    @Test
    void refuseWhatHasNoFormInJson() {
        assertThatThrownBy(() -> EventSchema.of(Formless.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TreeMap<String, String> schemas() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        var schemas = new TreeMap<String, String>();
        for (var found : scan.findCandidateComponents("io.rolewright.events")) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            var name = type.getAnnotation(EventType.class).value();
            assertThat(schemas.put(name, JSON.writeValueAsString(EventSchema.of(type)) + "\n"))
                    .as("two facts are called " + name)
                    .isNull();
        }
        assertThat(schemas).isNotEmpty();
        return schemas;
    }
}
