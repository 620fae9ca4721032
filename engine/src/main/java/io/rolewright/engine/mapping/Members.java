package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the members of an object are, and where in the answer each stands. */
final class Members<N> {
    private final List<Member<N>> members = new ArrayList<>();

    /** @param target {@code address.addressLocality}; with {@code []} behind it a member that takes all values */
    void add(String target, Term<N> source) {
        boolean several = target.endsWith("[]");
        String bare = several ? target.substring(0, target.length() - 2) : target;
        members.add(new Member<>(bare.split("\\.", -1), several, source));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    void write(N node, N root, ObjectNode into) {
        members.forEach(member -> member.write(node, root, into));
    }

    private record Member<N>(String[] target, boolean several, Term<N> source) {
        void write(N node, N root, ObjectNode into) {
            List<JsonNode> said = source.values(node, root);
            if (said.isEmpty()) {
                return;
            }
            ObjectNode object = into;
            for (int i = 0; i < target.length - 1; i++) {
                object = object.withObjectProperty(target[i]);
            }
            String last = target[target.length - 1];
            if (several) {
                object.putArray(last).addAll(said);
            } else {
                object.set(last, said.getFirst());
            }
        }
    }
}
