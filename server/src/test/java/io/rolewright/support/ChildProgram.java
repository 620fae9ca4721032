package io.rolewright.support;

import java.util.List;
import java.util.stream.Stream;

/** Programs of the tests that run in processes of their own, to be killed there. */
public final class ChildProgram {
    /** A process that lives for seconds starts sooner without what only pays later. */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private ChildProgram() {}

    /** A class with {@code main}, with the class path of the tests; not yet started. */
    public static ProcessBuilder of(Class<?> program, String... arguments) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var words = Stream.of(
                Stream.of(java),
                SHORT_LIVED.stream(),
                Stream.of("-cp", System.getProperty("java.class.path"), program.getName()),
                Stream.of(arguments));
        return new ProcessBuilder(words.flatMap(some -> some).toList());
    }
}
