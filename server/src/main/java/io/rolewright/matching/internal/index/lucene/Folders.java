package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.DamagedIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbered folders of which the last is in use: a damaged one may still be read from while the next is filled. */
final class Folders {
    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    private final Path root;
    private int last;

    Folders(Path root) {
        this.root = root;
    }

    /** The last one; a new one when it cannot be trusted. */
    LuceneIndex open() {
        var numbers = numbers();
        if (numbers.isEmpty()) {
            return next();
        }
        last = numbers.getLast();
        try {
            return LuceneIndex.open(folder(last));
        } catch (DamagedIndexException damage) {
            LOG.warn("The index of candidates is damaged and is made anew: {}", String.valueOf(damage.getCause()));
            return next();
        }
    }

    /** An empty one, of a number that none had before: whoever still closes an earlier one must not meet it. */
    LuceneIndex next() {
        numbers().forEach(number -> remove(folder(number)));
        last++;
        return LuceneIndex.open(folder(last));
    }

    private Path folder(int number) {
        return root.resolve(String.valueOf(number));
    }

    private List<Integer> numbers() {
        try {
            Files.createDirectories(root);
            try (var folders = Files.list(root)) {
                return folders.map(folder -> folder.getFileName().toString())
                        .filter(name -> name.length() < 9 && name.chars().allMatch(Character::isDigit))
                        .map(Integer::valueOf)
                        .sorted(Comparator.naturalOrder())
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException none) throws IOException {
                    Files.deleteIfExists(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException gone) {
            LOG.debug("{} is gone already", folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
