package io.rolewright.engine.taxonomy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a taxonomy's files lie; names are relative, with slashes. */
@FunctionalInterface
interface TaxonomyFiles {
    /** Fails with {@link FileNotFoundException} when there is no such file. */
    byte[] read(String name) throws IOException;

    static TaxonomyFiles bundled() {
        return name -> {
            try (InputStream stream = Taxonomy.class.getResourceAsStream("/taxonomy/" + name)) {
                if (stream == null) {
                    throw new FileNotFoundException(name);
                }
                return stream.readAllBytes();
            }
        };
    }

    static TaxonomyFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                throw new FileNotFoundException(name);
            }
            return Files.readAllBytes(file);
        };
    }
}
