package io.rolewright.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The services in this jar: every package {@code io.rolewright.<service>} that has an {@code internal}. */
final class Services {
    private static final String INTERNALS = "classpath*:io/rolewright/*/internal/package-info.class";
    private static final Pattern NAME = Pattern.compile("io/rolewright/([a-z]++)/internal/package-info");

    private Services() {}

    static SortedSet<String> known() {
        var names = new TreeSet<String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(INTERNALS)) {
                var matcher = NAME.matcher(resource.getURL().getPath());
                if (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}
