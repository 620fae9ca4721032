package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ChildProcessReaderTest extends DocumentReaderContract {
    private static final ReadingLimits LIMITS = ReadingLimits.standard();
    private static final ChildProcessReader READER = ChildProcessReader.ofThisClassPath(LIMITS);

    @Override
    DocumentReader reader() {
        return READER;
    }

    @AfterAll
    static void endChildren() {
        READER.close();
    }

    @Test
    void killsAtTheDeadlineAndReadsTheNextFile() throws Exception {
        try (ChildProcessReader reader = stubborn(LIMITS.within(Duration.ofMillis(700)))) {
            assertThat(Reading.refusal(reader, utf8("hang"))).isEqualTo("document.took-too-long");
            assertThat(Reading.of(reader, "b.txt", utf8("Baker")).text()).isEqualTo("Baker");
        }
    }

    @Test
    void killsAChildThatSaysHalfAWordAndReadsTheNextFile() throws Exception {
        try (ChildProcessReader reader = stubborn(LIMITS.within(Duration.ofSeconds(3)))) {
            assertThat(Reading.refusal(reader, utf8("half"))).isEqualTo("document.took-too-long");
            assertThat(Reading.of(reader, "b.txt", utf8("Baker")).text()).isEqualTo("Baker");
        }
    }

    @Test
    void killsAChildThatListensNoMoreAndReadsTheNextFile() throws Exception {
        try (ChildProcessReader reader = stubborn(LIMITS.within(Duration.ofSeconds(3)))) {
            assertThat(Reading.of(reader, "a.txt", utf8("listen no more")).text())
                    .isEqualTo("listen no more");
            byte[] moreThanAPipeHolds = utf8("many letters ".repeat(100_000));
            assertThat(Reading.refusal(reader, moreThanAPipeHolds)).isEqualTo("document.took-too-long");
            assertThat(Reading.of(reader, "b.txt", utf8("Baker")).text()).isEqualTo("Baker");
        }
    }

    @Test
    void survivesAChildThatDies() throws Exception {
        try (ChildProcessReader reader = stubborn(LIMITS)) {
            assertThat(Reading.refusal(reader, utf8("die"))).isEqualTo("document.damaged");
            assertThat(Reading.refusal(reader, utf8("babble"))).isEqualTo("document.damaged");
            assertThat(Reading.of(reader, "b.txt", utf8("Baker")).text()).isEqualTo("Baker");
        }
    }

    @Test
    void survivesAChildWithoutMemory() throws Exception {
        ReadingLimits small = new ReadingLimits(20 << 20, 50 << 20, 200, 20_000_000, LIMITS.time(), 16 << 20);
        try (ChildProcessReader reader = ChildProcessReader.ofThisClassPath(small)) {
            byte[] large = utf8("ten million letters ".repeat(500_000));
            assertThat(Reading.refusal(reader, large)).isEqualTo("document.needs-too-much-memory");
            assertThat(Reading.of(reader, "b.txt", utf8("Baker")).text()).isEqualTo("Baker");
        }
    }

    @Test
    void readsForManyCallersAtOnce() throws Exception {
        try (ChildProcessReader reader = ChildProcessReader.ofThisClassPath(LIMITS, 2);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String words = "Carpenter number " + i;
                calls.add(() -> Reading.of(reader, "c.txt", utf8(words)).text());
            }
            List<Future<String>> answers = callers.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo("Carpenter number " + i);
            }
        }
    }

    @Test
    void childEndsWithItsParent() throws Exception {
        List<String> command = new ArrayList<>(ChildCommand.ofThisProcess(LIMITS));
        command.addAll(ReadingWorker.arguments(LIMITS, null));
        Process child = new ProcessBuilder(command).start();
        Wire.readGreeting(new DataInputStream(child.getInputStream()));
        child.getOutputStream().close();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void saysWhenTheCommandStartsNoWorker() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (ChildProcessReader reader = new ChildProcessReader(List.of(java, "-version"), LIMITS, 1)) {
            assertThatThrownBy(() -> reader.read("a.txt", new ByteArrayInputStream(utf8("Baker"))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("starts no reading worker");
        }
    }

    @Test
    void readsNothingAfterItWasClosed() {
        ChildProcessReader reader = ChildProcessReader.ofThisClassPath(LIMITS);
        reader.close();
        assertThatThrownBy(() -> reader.read("a.txt", new ByteArrayInputStream(utf8("Baker"))))
                .isInstanceOf(IOException.class);
    }

    private static ChildProcessReader stubborn(ReadingLimits limits) {
        List<String> command = new ArrayList<>(ChildCommand.ofThisProcess(limits));
        command.set(command.size() - 1, StubbornWorker.class.getName());
        return new ChildProcessReader(command, limits, 1);
    }
}
