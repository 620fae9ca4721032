package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildCommandTest {
    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    @Test
    void runsTheWorkerOnAClassPath() {
        assertThat(ChildCommand.of("/jdk", "a.jar:b.jar", LIMITS))
                .startsWith("/jdk/bin/java", "-Xmx184549376")
                .endsWith("-cp", "a.jar:b.jar", "io.rolewright.engine.document.ReadingWorker");
    }

    @Test
    void runsTheWorkerInsideABootJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("rolewright.jar");
        String launcher = "org/springframework/boot/loader/launch/PropertiesLauncher.class";
        Files.write(jar, WordFile.zip(Map.of(launcher, "")));
        assertThat(ChildCommand.of("/jdk", jar.toString(), LIMITS))
                .contains("-Dloader.main=io.rolewright.engine.document.ReadingWorker")
                .endsWith("-cp", jar.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    @Test
    void takesAPlainJarForAClassPath(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("engine.jar");
        Files.write(jar, WordFile.zip(Map.of("META-INF/MANIFEST.MF", "")));
        assertThat(ChildCommand.of("/jdk", jar.toString(), LIMITS))
                .endsWith("-cp", jar.toString(), "io.rolewright.engine.document.ReadingWorker");
    }
}
