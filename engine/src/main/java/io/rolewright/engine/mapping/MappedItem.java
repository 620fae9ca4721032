package io.rolewright.engine.mapping;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One job of an answer.
 *
 * @param posting what is said of it, as a {@code JobPosting} of schema.org whose values are as the source wrote them
 * @param details what to ask the source for to get the description, where this kind of answer has none: an address or
 *     an id, as the source gives it
 */
public record MappedItem(ObjectNode posting, Optional<String> details) {}
