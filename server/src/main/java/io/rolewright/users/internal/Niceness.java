package io.rolewright.users.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a thread give way to all others that want its processor. Java's own priorities do nothing on Linux without root, while
 * any thread may ask the system itself to be treated worse: to weigh less, and to be interrupted after a tenth of a
 * millisecond by whoever wakes up (Linux knows that since 6.12). Elsewhere threads stay as they are.
 */
final class Niceness {
    private static final Logger log = LoggerFactory.getLogger(Niceness.class);
    /** The numbers of {@code sched_setattr}, for which not every C library has a name. */
    private static final Map<String, Long> SYSTEM_CALLS = Map.of("amd64", 314L, "aarch64", 274L);

    private static final int ITSELF = 0;
    /** About a tenth of the weight of an ordinary thread: it still moves on when all processors are busy. */
    private static final int NICE = 10;

    private static final long SLICE_NANOS = 100_000;

    // struct sched_attr of linux/sched/types.h, its first version: policy and flags stay 0.
    private static final long ATTRIBUTES = 48;
    private static final long NICE_AT = 16;
    private static final long SLICE_AT = 24;

    private static final Optional<MethodHandle> SYSTEM = system();

    private Niceness() {}

    /** The same work, on a platform thread that gives way. */
    static Runnable givingWay(Runnable work) {
        return () -> {
            SYSTEM.ifPresent(Niceness::giveWay);
            work.run();
        };
    }

    private static void giveWay(MethodHandle system) {
        try (var memory = Arena.ofConfined()) {
            var attributes = memory.allocate(ATTRIBUTES, Long.BYTES);
            attributes.set(ValueLayout.JAVA_INT, 0, (int) ATTRIBUTES);
            attributes.set(ValueLayout.JAVA_INT, NICE_AT, NICE);
            attributes.set(ValueLayout.JAVA_LONG, SLICE_AT, SLICE_NANOS);
            long number = SYSTEM_CALLS.getOrDefault(System.getProperty("os.arch"), 0L);
            var answer = (long) system.invokeExact(number, ITSELF, attributes, 0);
            log.debug("gives way: {}", answer);
        } catch (Throwable refused) {
            log.debug("does not give way", refused);
        }
    }

    private static Optional<MethodHandle> system() {
        if (!"Linux".equals(System.getProperty("os.name"))
                || !SYSTEM_CALLS.containsKey(System.getProperty("os.arch"))) {
            return Optional.empty();
        }
        var linker = Linker.nativeLinker();
        var signature = FunctionDescriptor.of(
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        return linker.defaultLookup()
                .find("syscall")
                .map(address -> linker.downcallHandle(address, signature, Linker.Option.firstVariadicArg(1)));
    }
}
