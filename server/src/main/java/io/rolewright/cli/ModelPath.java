package io.rolewright.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the API has a model. */
final class ModelPath {
    private ModelPath() {}

    /** Whatever the name is, it is one part of the path. */
    static String of(String name) {
        return "/models/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
