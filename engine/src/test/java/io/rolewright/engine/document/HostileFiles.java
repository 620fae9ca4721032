package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Files that somebody made to do harm, read by a child process. Each is read or refused with a code within ten seconds and
 * 300 MB, and asks nobody on the network. The numbers of the tests are those of the list of hostile inputs:
 *
 * <table>
 * <caption>which test shows which number</caption>
 * <tr><td>1, 7, 8, 9, 12, 15, 20</td><td>{@link HostilePdfTest}</td></tr>
 * <tr><td>2 to 6, 10, 11</td><td>{@link HostileArchivesTest}</td></tr>
 * <tr><td>13</td><td>{@link DamagedFilesTest}; with 10,000 flips {@code eval damaged-files}</td></tr>
 * <tr><td>13, 14</td><td>{@link DocumentReaderContract}: empty files, blank files, scans</td></tr>
 * <tr><td>16</td><td>{@link LayoutTest}, {@link PdfFormatTest}</td></tr>
 * <tr><td>9 and 17, as downloads</td><td>{@code FileNamesTest} of the server</td></tr>
 * <tr><td>19</td><td>{@link MailFormatTest}</td></tr>
 * </table>
 */
abstract class HostileFiles {
    static final Duration MOST_TIME = Duration.ofSeconds(10);
    private static final long MOST_MEMORY_KB = 300 << 10;
    static final String WORDS = "Glassblower at the furnaces of Murano";

    static ChildProcessReader reader;

    private static ServerSocketChannel listener;
    static String address;

    @BeforeAll
    static void listen() throws IOException {
        reader = ChildProcessReader.ofThisClassPath(ReadingLimits.standard().within(Duration.ofSeconds(6)));
        listener = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.configureBlocking(false);
        address = "http://127.0.0.1:" + ((InetSocketAddress) listener.getLocalAddress()).getPort() + "/x";
    }

    @AfterAll
    static void end() throws IOException {
        reader.close();
        listener.close();
    }

    @AfterEach
    void asksNobodyAndNeedsLittle() throws IOException {
        assertThat(listener.accept()).as("a connection").isNull();
        assertThat(memory()).as("kilobytes").isLessThan(MOST_MEMORY_KB);
    }

    /** The words, or the code of the refusal. */
    static String read(byte[] file) {
        return read(file, "file");
    }

    static String read(byte[] file, String name) {
        long start = System.nanoTime();
        try {
            return Reading.of(reader, name, file).text();
        } catch (UnreadableDocumentException refusal) {
            return refusal.code();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST_TIME);
        }
    }

    /** The most that a child of this process has had at a time; 0 where the system does not tell. */
    private static long memory() throws IOException {
        long most = 0;
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            Path status = Path.of("/proc", String.valueOf(child.pid()), "status");
            if (Files.isReadable(status)) {
                try (Stream<String> lines = Files.lines(status)) {
                    most = Math.max(
                            most,
                            lines.filter(line -> line.startsWith("VmHWM:"))
                                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                    .findFirst()
                                    .orElse(0));
                }
            }
        }
        return most;
    }
}
