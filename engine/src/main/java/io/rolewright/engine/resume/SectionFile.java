package io.rolewright.engine.resume;

import io.rolewright.engine.UnusableArtefactException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a {@link SectionModel}: a first one with the classes, then one for each feature with its weights. */
final class SectionFile {
    private static final Set<String> CLASSES = Stream.concat(
                    Stream.of(Section.values()).map(Section::name), Stream.of(SectionModel.NONE))
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> lines;

    SectionFile(byte[] artefact) {
        this.lines = new String(artefact, StandardCharsets.UTF_8).lines().toList();
    }

    SectionModel read() throws UnusableArtefactException {
        List<String> classes = classes();
        Map<String, double[]> weights = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != classes.size() + 1 || weights.put(cells[0], numbers(cells)) != null) {
                throw new UnusableArtefactException("artefact.corrupt", "a line of %d cells".formatted(cells.length));
            }
        }
        if (weights.isEmpty()) {
            throw new UnusableArtefactException("artefact.incomplete", "no features");
        }
        return new SectionModel(classes, weights);
    }

    private List<String> classes() throws UnusableArtefactException {
        List<String> head =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        if (head.isEmpty() || !head.getFirst().equals("class")) {
            throw new UnusableArtefactException("artefact.corrupt", "the first line names no classes");
        }
        List<String> classes = head.subList(1, head.size());
        if (!CLASSES.containsAll(classes) || Set.copyOf(classes).size() != classes.size()) {
            throw new UnusableArtefactException("artefact.corrupt", "classes that are no sections, or twice");
        }
        if (!classes.contains(SectionModel.NONE) || classes.size() < 2) {
            throw new UnusableArtefactException("artefact.incomplete", "no sections, or no " + SectionModel.NONE);
        }
        return classes;
    }

    private static double[] numbers(String[] cells) throws UnusableArtefactException {
        double[] numbers = new double[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Numbers.read(cells[i + 1], -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return numbers;
    }
}
