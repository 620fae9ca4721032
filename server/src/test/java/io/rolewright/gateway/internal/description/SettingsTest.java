package io.rolewright.gateway.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * {@code docs/settings.md} says of every setting what the code says. {@code -Drolewright.contracts=write} renews it.
 */
class SettingsTest {
    private static final Path FILE = Path.of("..", "docs", "settings.md");
    private static final String BEGINNING = """
            # Settings

            Every limit and habit of the server that can be set, with what it is when nobody sets it. Give one as a variable \
            of the environment (`ROLEWRIGHT_EVENTS_WORKERS=8` for `rolewright.events.workers`, `ROLEWRIGHT_USERS_HASHSHARE=0.1` \
            for `rolewright.users.hash-share`), or in a file `application.properties` in the folder in which the server is \
            started. Times are written `250ms`, `10s`, `15m`, `7d`; sizes `64KB`, `10MB`. A value that cannot be used stops \
            the start and says why. The everyday options (`--data`, `--port`, `--database`, `--target` and their like) are \
            told by `./rolewright serve --help`.
            """;

    /** One setting. */
    private record Setting(String name, String standard, String meaning) {
        String row() {
            return "| `%s` | %s | %s |".formatted(name, standard, meaning.replace("|", "\\|"));
        }
    }

    @Test
    void standInTheirDocument() throws IOException {
        var sections = types().collect(Collectors.groupingBy(SettingsTest::prefix, TreeMap::new, Collectors.toList()));
        var wanted = sections.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .collect(Collectors.joining("", BEGINNING, ""));
        if ("write".equals(System.getProperty("rolewright.contracts"))) {
            Files.writeString(FILE, wanted);
        }
        assertThat(FILE).content().isEqualTo(wanted);
    }

    @Test
    void eachHaveAMeaning() {
        assertThat(types().flatMap(type -> rows(prefix(type), type)))
                .hasSizeGreaterThan(50)
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.name()).isNotBlank());
    }

    private static String section(String prefix, List<Class<?>> types) {
        return "\n## %s\n\n%s\n\n| Setting | Default | Meaning |\n|---|---|---|\n%s\n"
                .formatted(
                        prefix,
                        types.stream().map(Texts::of).collect(Collectors.joining(" ")),
                        types.stream()
                                .flatMap(type -> rows(prefix, type))
                                .map(Setting::row)
                                .collect(Collectors.joining("\n")));
    }

    private static Stream<Class<?>> types() {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return provider.findCandidateComponents("io.rolewright").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), SettingsTest.class.getClassLoader()))
                .filter(type ->
                        Files.exists(Path.of("src/main/java", type.getName().replace('.', '/') + ".java")))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Stream<Setting> rows(String prefix, Class<?> type) {
        var meanings = Texts.components(type);
        var components = type.getRecordComponents();
        var parameters = BeanUtils.getResolvableConstructor(type).getParameters();
        return IntStream.range(0, components.length)
                .boxed()
                .flatMap(index -> rows(prefix, components[index], parameters[index], meanings));
    }

    private static Stream<Setting> rows(
            String prefix, RecordComponent component, Parameter parameter, Map<String, String> meanings) {
        var name = prefix + "." + dashed(component.getName());
        if (component.getType().isRecord()) {
            return rows(name, component.getType());
        }
        var standard = parameter.getAnnotation(DefaultValue.class);
        return Stream.of(new Setting(name, standard(standard), meanings.getOrDefault(component.getName(), "")));
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String standard(@Nullable DefaultValue value) {
        if (value == null) {
            return "none";
        }
        return value.value().length == 0 ? "none" : "`" + String.join(", ", value.value()) + "`";
    }
}
