package io.rolewright.communications.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a call goes. It keeps the rules of {@link ScriptRules}.
 *
 * @param name by which it is asked for
 * @param title what people call it
 * @param language in which it is spoken, as BCP 47
 * @param start the first step
 * @param person the step for who asks for a person
 * @param stop the step for who does not want to be called
 * @param machine what is said to an answering machine; empty where nothing is
 * @param nodes the steps by their names
 */
public record Script(
        String name,
        String title,
        String language,
        String start,
        String person,
        String stop,
        String machine,
        Map<String, Node> nodes) {
    public Script {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    /** The names for which a call brings values, in their order. */
    public Set<String> gaps() {
        return Gaps.names(this);
    }

    /**
     * Throws where a call cannot be led with these values.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.call-value-missing}, {@code
     *     communications.call-value-wrong} (422)
     */
    public void require(Map<String, String> values) {
        Gaps.check(this, values);
    }

    /** A step that the rules have made sure of. */
    Node node(String name) {
        return Objects.requireNonNull(nodes.get(name), name);
    }

    /**
     * Reads a script.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.script-unreadable} (422), or what {@link
     *     ScriptRules#check} throws
     */
    public static Script read(String json) {
        var script = new ScriptReader().read(json);
        ScriptRules.check(script);
        return script;
    }
}
