package io.rolewright.evaluation.trec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a folder, in the order of their ids.
 *
 * @param ids names of the files without ending
 * @param texts what stands in them
 */
record Texts(List<String> ids, List<String> texts) {
    Texts {
        ids = List.copyOf(ids);
        texts = List.copyOf(texts);
    }

    /**
     * Reads every file of a folder that is not hidden; bytes that are no UTF-8 become the sign for an unknown character.
     *
     * @throws UnusableFolderException when it is absent or empty, or two files have one id
     */
    static Texts read(Path folder) throws IOException, UnusableFolderException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFolderException(
                    "eval.no-such-folder", folder.getFileName().toString());
        }
        TreeMap<String, String> byId = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Texts::isText).sorted().toList()) {
                if (byId.put(id(file), text(file)) != null) {
                    throw new UnusableFolderException("eval.ambiguous-id", id(file));
                }
            }
        }
        if (byId.isEmpty()) {
            throw new UnusableFolderException(
                    "eval.empty-folder", folder.getFileName().toString());
        }
        return new Texts(new ArrayList<>(byId.keySet()), new ArrayList<>(byId.values()));
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
