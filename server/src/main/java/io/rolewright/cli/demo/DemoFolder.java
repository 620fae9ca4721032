package io.rolewright.cli.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The demo's own folder, emptied at each start. It is never the server's. */
final class DemoFolder {
    private static final String MARK = ".rolewright-demo";

    private DemoFolder() {}

    /**
     * Makes the folder anew.
     *
     * @return whether that was possible: a folder with foreign files in it is left alone
     */
    static boolean prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !isOurs(folder)) {
            return false;
        }
        empty(folder);
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(MARK));
        return true;
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARK))) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
