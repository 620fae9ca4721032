package io.rolewright.engine.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way up from each skill to its broader ones. */
final class Broader {
    private final Map<String, Skill> skills;

    /** What was found for a skill is asked for again with every pair of advert and résumé. */
    private final Map<String, Map<String, Integer>> found = new ConcurrentHashMap<>();

    Broader(Map<String, Skill> skills) {
        this.skills = skills;
    }

    /** Whether {@code to} is {@code from} itself or broader than it, over any number of steps. */
    boolean reaches(String from, String to) {
        return steps(from).containsKey(to);
    }

    /** Two to the power of minus the number of steps over the nearest skill that both lead to; 0 when there is none. */
    double closeness(String a, String b) {
        Map<String, Integer> fromB = steps(b);
        double closest = 0;
        for (Map.Entry<String, Integer> step : steps(a).entrySet()) {
            Integer down = fromB.get(step.getKey());
            if (down != null) {
                closest = Math.max(closest, Math.pow(2, -(step.getValue() + down)));
            }
        }
        return closest;
    }

    private Map<String, Integer> steps(String from) {
        Map<String, Integer> steps = found.get(from);
        if (steps != null) {
            return steps;
        }
        return skills.containsKey(from) ? found.computeIfAbsent(from, this::walk) : Map.of();
    }

    /** How far each broader skill is, breadth first; ends for cycles too. */
    private Map<String, Integer> walk(String from) {
        Map<String, Integer> steps = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        steps.put(from, 0);
        open.add(from);
        while (!open.isEmpty()) {
            String id = open.remove();
            int next = steps.getOrDefault(id, 0) + 1;
            Skill skill = skills.get(id);
            if (skill != null) {
                skill.broader().stream()
                        .filter(b -> steps.putIfAbsent(b, next) == null)
                        .forEach(open::add);
            }
        }
        return steps;
    }
}
