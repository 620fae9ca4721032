package io.rolewright.cli;

import com.sun.management.OperatingSystemMXBean;
import io.rolewright.engine.document.Recognition;
import io.rolewright.runtime.processes.RunFile;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What Rolewright needs of a machine, and whether it is there. */
final class Checkup {
    private static final long GIB = 1L << 30;
    private static final int JAVA = 25;
    private static final long MEMORY = 2 * GIB;
    private static final long DISK = 2 * GIB;

    private Checkup() {}

    static List<Check> of(Path data) {
        return List.of(java(), memory(), disk(data), database(), folder(data), server(data), ocr());
    }

    private static Check java() {
        return new Check(
                "java",
                Runtime.version().feature() >= JAVA,
                Runtime.version() + " in " + System.getProperty("java.home"),
                "install JDK " + JAVA + ", for example Temurin from https://adoptium.net");
    }

    private static Check memory() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var total = system.getTotalMemorySize();
        return new Check("memory", total >= MEMORY, gib(total), "use a machine with at least " + gib(MEMORY));
    }

    private static Check disk(Path data) {
        var usable = existing(data.toFile()).getUsableSpace();
        return new Check(
                "disk",
                usable >= DISK,
                gib(usable) + " free",
                "free at least " + gib(DISK) + " or name another folder with --data");
    }

    /** The PostgreSQL that comes in the jar is unpacked from a resource named after system and processor. */
    private static Check database() {
        var name = "postgres-%s-%s.txz".formatted(system(), processor());
        return new Check(
                "database",
                Checkup.class.getResource("/" + name) != null,
                "embedded PostgreSQL for " + system() + " on " + processor(),
                "name a PostgreSQL server with serve --database; on Windows use WSL2");
    }

    private static Check folder(Path data) {
        return new Check(
                "folder",
                isUsable(existing(data.toFile())),
                data + (Files.exists(data) ? "" : ", not made yet"),
                "name a folder that you may write to with --data");
    }

    private static Check server(Path data) {
        var next = "run the command as the user whose server works in the folder";
        try {
            var found = RunFile.ofRunning(data).map(run -> "runs at " + run.address() + ", process " + run.pid());
            return new Check("server", true, found.orElse("none runs on the folder"), next);
        } catch (IOException unreadable) {
            return new Check("server", false, "its run.json cannot be read", next);
        }
    }

    /** Without it everything works but pictures. */
    private static Check ocr() {
        var next = "install Tesseract to read pictures and scans, for example apt-get install tesseract-ocr";
        return Recognition.installed()
                .map(found -> new Check(
                        "ocr",
                        true,
                        "Tesseract reads " + String.join(", ", found.languages()) + ": " + found.program(),
                        "install more languages, for example apt-get install tesseract-ocr-deu",
                        false))
                .orElse(Check.optional("ocr", "no Tesseract: pictures and scans are not read", next));
    }

    private static boolean isUsable(File folder) {
        return folder.isDirectory() && folder.canWrite();
    }

    private static File existing(File folder) {
        return folder.exists() || folder.getParentFile() == null ? folder : existing(folder.getParentFile());
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    }

    /**
     * One need.
     *
     * @param name what is looked at, one word
     * @param passed whether the machine has it
     * @param found what was found
     * @param next what to do when it is missing
     * @param needed whether nothing works without it
     */
    record Check(String name, boolean passed, String found, String next, boolean needed) {
        Check(String name, boolean passed, String found, String next) {
            this(name, passed, found, next, true);
        }

        /** What is missing and can be done without. */
        static Check optional(String name, String found, String next) {
            return new Check(name, false, found, next, false);
        }

        /** Whether the machine is ready as far as this goes. */
        boolean isFine() {
            return passed || !needed;
        }

        String state() {
            return passed ? "ok" : needed ? "missing" : "absent";
        }
    }
}
