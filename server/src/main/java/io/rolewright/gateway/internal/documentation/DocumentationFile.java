package io.rolewright.gateway.internal.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/** The files that a browser may ask for; nothing else of the jar is reached by a name. */
enum DocumentationFile {
    PAGE("page.html", false, MediaType.TEXT_HTML),
    START("start.js", false, new MediaType("text", "javascript")),
    LAYOUT("page.css", false, new MediaType("text", "css")),
    BUNDLE("swagger-ui-bundle.js", true, new MediaType("text", "javascript")),
    STYLE("swagger-ui.css", true, new MediaType("text", "css")),
    ICON("favicon-32x32.png", true, MediaType.IMAGE_PNG);

    private static final String VERSION = version();

    private final String fileName;
    private final boolean isForeign;
    private final MediaType type;

    DocumentationFile(String fileName, boolean isForeign, MediaType type) {
        this.fileName = fileName;
        this.isForeign = isForeign;
        this.type = type;
    }

    static Optional<DocumentationFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(name))
                .findFirst();
    }

    MediaType type() {
        return type.isCompatibleWith(MediaType.IMAGE_PNG) ? type : new MediaType(type, StandardCharsets.UTF_8);
    }

    Resource content() {
        return new ClassPathResource(
                isForeign
                        ? "META-INF/resources/webjars/swagger-ui/%s/%s".formatted(VERSION, fileName)
                        : "documentation/" + fileName);
    }

    private static String version() {
        var project = new Properties();
        try (var in = new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties").getInputStream()) {
            project.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return project.getProperty("version");
    }
}
