package io.rolewright.engine.resume;

import io.rolewright.engine.UnusableArtefactException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of {@link Confidences}. */
final class ConfidenceFile {
    private static final Set<String> FIELDS =
            Set.of("name", "email", "phone", "employer", "title", "dates", "school", "degree", "skills");

    private final String text;
    private final Map<String, NavigableMap<Double, Double>> steps = new TreeMap<>();
    private @Nullable NavigableMap<Double, Double> field;

    ConfidenceFile(byte[] artefact) {
        this.text = new String(artefact, StandardCharsets.UTF_8);
    }

    Map<String, NavigableMap<Double, Double>> read() throws UnusableArtefactException {
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                begin(line.strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                step(line.strip());
            }
        }
        for (String wanted : FIELDS) {
            if (!steps.containsKey(wanted) || steps.get(wanted).isEmpty()) {
                throw new UnusableArtefactException("artefact.incomplete", "nothing of " + wanted);
            }
        }
        return steps;
    }

    private void begin(String line) throws UnusableArtefactException {
        String name = line.endsWith("]") ? line.substring(1, line.length() - 1) : "";
        NavigableMap<Double, Double> begun = new TreeMap<>();
        if (!FIELDS.contains(name) || steps.put(name, begun) != null) {
            throw new UnusableArtefactException("artefact.corrupt", "unknown or twice: " + line);
        }
        field = begun;
    }

    private void step(String line) throws UnusableArtefactException {
        int blank = line.indexOf(' ');
        if (field == null || blank < 0) {
            throw new UnusableArtefactException("artefact.corrupt", line);
        }
        double from = Numbers.read(line.substring(0, blank), 0, 1);
        double sure = Numbers.read(line.substring(blank).strip(), 0, 1);
        Map.Entry<Double, Double> before = field.isEmpty() ? null : field.lastEntry();
        if (before != null && (from <= before.getKey() || sure < before.getValue())) {
            throw new UnusableArtefactException("artefact.corrupt", "a step that falls: " + line);
        }
        field.put(from, sure);
    }
}
