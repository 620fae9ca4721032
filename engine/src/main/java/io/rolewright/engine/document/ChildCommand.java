package io.rolewright.engine.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** How a child is started with the Java and the classes of this process. */
final class ChildCommand {
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    static List<String> ofThisProcess(ReadingLimits limits) {
        return of(System.getProperty("java.home"), System.getProperty("java.class.path"), limits);
    }

    static List<String> of(String javaHome, String classPath, ReadingLimits limits) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(javaHome, "bin", "java").toString());
        command.addAll(flags(limits));
        if (isBootJar(classPath)) {
            command.addAll(List.of("-Dloader.main=" + ReadingWorker.class.getName(), "-cp", classPath, BOOT_LAUNCHER));
        } else {
            command.addAll(List.of("-cp", classPath, ReadingWorker.class.getName()));
        }
        return command;
    }

    // One thread collects. Both compilers work: a child reads for as long as its parent lives. It logs nothing, as its
    // log
    // would hold words of the files.
    private static List<String> flags(ReadingLimits limits) {
        return List.of(
                "-Xmx" + limits.heapBytes(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:TrimNativeHeapInterval=2000",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF");
    }

    private static boolean isBootJar(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry(BOOT_LAUNCHER.replace('.', '/') + ".class") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
