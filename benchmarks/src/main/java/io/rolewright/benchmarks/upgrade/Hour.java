package io.rolewright.benchmarks.upgrade;

import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The guide to the first hour, gone through at one server by a recruiter with files of their own. */
final class Hour {
    private static final int RESUMES = 5;
    private static final long MINUTES = 10;

    private Hour() {}

    /**
     * @param number tells recruiters and their files apart, from 0 on
     * @return whether every step was answered well
     */
    static boolean at(RunningServer server, Path folder, int number) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                "bash", Checkout.file("docs", "guides", "first-hour.sh").toString());
        var environment = builder.environment();
        environment.put("ROLEWRIGHT_URL", "http://127.0.0.1:" + server.port());
        environment.put("ROLEWRIGHT_DATA", server.data().toString());
        environment.put("ROLEWRIGHT_AGENCY", agency(folder, number).toString());
        environment.put("ROLEWRIGHT_RECRUITER", "rita%d@agency.example".formatted(number));
        var process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("hour" + number + ".log").toFile())
                .start();
        return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    // Its own part of the sample agency: one job page and five CVs.
    private static Path agency(Path folder, int number) throws IOException {
        var agency = folder.resolve("agency" + number);
        copy("jobs", agency, number, 1);
        copy("resumes", agency, number * RESUMES, RESUMES);
        return agency;
    }

    private static void copy(String kind, Path agency, int from, int count) throws IOException {
        var into = Files.createDirectories(agency.resolve(kind));
        for (var file : files(kind).subList(from, from + count)) {
            Files.copy(file, into.resolve(file.getFileName()));
        }
    }

    // How fast files are read is not the question here.
    private static boolean isQuickToRead(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".txt");
    }

    private static List<Path> files(String kind) throws IOException {
        try (var files = Files.list(Checkout.file("server", "src", "main", "resources", "sample-agency", kind))) {
            return files.filter(Hour::isQuickToRead).sorted().toList();
        }
    }
}
