package io.rolewright.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The guidelines for pages that everybody can use, WCAG 2.2, levels A and AA, as axe-core judges them. */
public final class Guidelines {
    private static final String JUDGE = """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))""";

    private Guidelines() {}

    /** What the page in a browser breaks, each with where. */
    public static List<String> broken(Browser browser) throws IOException {
        browser.run(new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8) + ";0");
        return browser.run(JUDGE).values().stream().map(JsonNode::asString).toList();
    }
}
