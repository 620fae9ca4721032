package io.rolewright.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * On what a server spends its processor time: Java Flight Recorder looks at every thread after each so many milliseconds of
 * its processor time, and the innermost of our methods that it is in tells the stage.
 */
final class Stages {
    private static final int EVERY_MILLIS = 10;
    private static final String SETTINGS = """
            <configuration version="2.0"><event name="jdk.CPUTimeSample">
            <setting name="enabled">true</setting><setting name="throttle">%dms</setting>
            </event></configuration>""".formatted(EVERY_MILLIS);

    /** A part of the way of an advert. */
    enum Stage {
        FETCH("listing and fetching", "integrations.", "jobs.internal.Web", "runtime.web", "security."),
        IMPRINT("imprint and comparison", "engine.similarity.", "jobs.internal.ImprintMaking", "engine.titles."),
        READ("reading", "engine.", "jobs.internal.PageJobs", "jobs.internal.SiteLister", "jobs.internal.BoardLister"),
        STORE("storing", "jobs.", "runtime.events.", "runtime.", "storage."),
        OTHER("all else");

        private final String words;
        private final List<String> packages;

        Stage(String words, String... packages) {
            this.words = words;
            this.packages = List.of(packages);
        }

        String words() {
            return words;
        }

        private boolean holds(String type) {
            return packages.stream().anyMatch(name -> type.startsWith("io.rolewright." + name));
        }
    }

    private Stages() {}

    /** Makes a server record until {@link #end}. */
    static void begin(ProcessHandle server, Path folder) {
        var settings = folder.resolve("stages.jfc");
        try {
            Files.writeString(settings, SETTINGS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        tell(server, "JFR.start", "name=stages", "settings=" + settings);
    }

    static void end(ProcessHandle server, Path recording) {
        tell(server, "JFR.stop", "name=stages", "filename=" + recording);
    }

    private static void tell(ProcessHandle server, String... words) {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                String.valueOf(server.pid())),
                        Stream.of(words))
                .toList();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Milliseconds by stage. */
    static Map<Stage, Double> read(Path recording) {
        var stages = new EnumMap<Stage, Double>(Stage.class);
        each(recording, event -> stages.merge(stage(event), (double) EVERY_MILLIS, Double::sum));
        return stages;
    }

    /** Milliseconds by method of ours, the most first. */
    static List<String> methods(Path recording, int most) {
        var methods = new TreeMap<String, Integer>();
        each(recording, event -> methods.merge(method(event), EVERY_MILLIS, Integer::sum));
        return methods.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(one -> "%,7d ms  %s".formatted(one.getValue(), one.getKey()))
                .toList();
    }

    private static void each(Path recording, Consumer<RecordedEvent> look) {
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    look.accept(event);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stage stage(RecordedEvent event) {
        return frames(event)
                .flatMap(frame -> Stream.of(Stage.values()).filter(stage -> stage.holds(type(frame))))
                .findFirst()
                .orElse(Stage.OTHER);
    }

    private static String method(RecordedEvent event) {
        return frames(event)
                .filter(frame -> type(frame).startsWith("io.rolewright."))
                .findFirst()
                .map(frame -> type(frame) + "." + frame.getMethod().getName())
                .orElseGet(() -> frames(event)
                        .reduce((inner, outer) -> outer)
                        .map(frame -> "(none of ours) " + type(frame))
                        .orElse("(no stack)"));
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        var stack = event.getStackTrace();
        return stack == null ? Stream.empty() : stack.getFrames().stream();
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }
}
