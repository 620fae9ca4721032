package io.rolewright.engine.enhancement;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A résumé whose skills carry the names by which programs and people look for them.
 *
 * @param resume in the fields of <a href="https://jsonresume.org/schema">JSON Resume</a>
 * @param keywords what was added, in the order of the résumé's skills
 */
public record EnhancedResume(ObjectNode resume, List<Keyword> keywords) {
    public EnhancedResume {
        keywords = List.copyOf(keywords);
    }
}
