package io.rolewright.evaluation.resumefiles;

import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Takes the processor time of reading each of many files, again and again in turn. */
final class Stopwatch {
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
    private record Named(String name, byte[] bytes) {}

    private final InProcessReader reader = new InProcessReader(ReadingLimits.standard());
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final List<Named> files = new ArrayList<>();
    private final int warmUp;
    private final int rounds;

    Stopwatch(int warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    void add(String name, byte[] bytes) {
        files.add(new Named(name, bytes));
    }

    /** Milliseconds of each file: the middle one of the rounds. */
    List<Double> millis() throws IOException {
        List<List<Double>> measured = new ArrayList<>();
        files.forEach(file -> measured.add(new ArrayList<>()));
        for (int round = -warmUp; round < rounds; round++) {
            for (int i = 0; i < files.size(); i++) {
                double millis = millis(files.get(i));
                if (round >= 0) {
                    measured.get(i).add(millis);
                }
            }
        }
        return measured.stream()
                .map(one -> one.stream().sorted().toList().get(one.size() / 2))
                .toList();
    }

    private double millis(Named file) throws IOException {
        long start = thread.getCurrentThreadCpuTime();
        try {
            reader.read(file.name(), new ByteArrayInputStream(file.bytes()));
        } catch (UnreadableDocumentException refusal) {
            return (thread.getCurrentThreadCpuTime() - start) / 1e6; // It took its time as well.
        }
        return (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
