package io.rolewright.gateway.internal.description;

import io.rolewright.shared.Answers;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Public;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.annotation.RepeatableContainers;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * One way in which an endpoint refuses.
 *
 * @param status the HTTP status
 * @param code the problem's code
 */
record Refusal(int status, String code) {
    /** What an endpoint declares, and what the door adds to it; by status, in the order of the codes. */
    static SortedMap<Integer, List<Refusal>> byStatus(HandlerMethod endpoint) {
        var refusals = new ArrayList<Refusal>(declared(endpoint));
        refusals.addAll(ofTheDoor(endpoint));
        refusals.sort(Comparator.comparing(Refusal::code));
        var byStatus = new TreeMap<Integer, List<Refusal>>();
        refusals.forEach(refusal -> byStatus.computeIfAbsent(refusal.status(), status -> new ArrayList<>())
                .add(refusal));
        return byStatus;
    }

    /** What {@link Answers} says at the method or its contract. */
    static List<Refusal> declared(HandlerMethod endpoint) {
        return MergedAnnotations.from(
                        endpoint.getMethod(),
                        SearchStrategy.TYPE_HIERARCHY,
                        RepeatableContainers.of(Answers.class, Answers.All.class))
                .stream(Answers.class)
                .map(answer -> new Refusal(answer.getInt("status"), answer.getString("code")))
                .distinct()
                .toList();
    }

    private static List<Refusal> ofTheDoor(HandlerMethod endpoint) {
        var refusals = new ArrayList<Refusal>();
        refusals.add(new Refusal(400, "gateway.unknown-parameter"));
        refusals.add(new Refusal(429, "gateway.rate-exceeded"));
        refusals.add(new Refusal(500, "gateway.failure"));
        refusals.add(new Refusal(429, "gateway.overloaded"));
        refusals.add(new Refusal(503, "gateway.service-away"));
        refusals.add(new Refusal(503, "runtime.database-away"));
        refusals.add(new Refusal(503, "runtime.database-busy"));
        refusals.add(new Refusal(507, "runtime.disk-full"));
        if (!endpoint.hasMethodAnnotation(Public.class)) {
            refusals.add(new Refusal(401, "gateway.not-signed-in"));
            refusals.add(new Refusal(403, "gateway.not-allowed"));
        }
        if (takesJson(endpoint)) {
            refusals.add(new Refusal(400, "gateway.unknown-member"));
            refusals.add(new Refusal(400, "gateway.unreadable-body"));
            refusals.add(new Refusal(413, "gateway.body-too-large"));
            refusals.add(new Refusal(415, "gateway.media-type-unsupported"));
            refusals.add(new Refusal(422, "gateway.invalid"));
        }
        return refusals;
    }

    private static boolean takesJson(HandlerMethod endpoint) {
        for (var parameter : endpoint.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return true;
            }
        }
        return false;
    }

    /** The line that describes it. */
    String line() {
        return "- `%s` %s"
                .formatted(code, Problem.of(status, code, "…", "…", "…").title());
    }
}
