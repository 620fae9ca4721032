package io.rolewright.users.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a thread give way to all others that want its processor. Java's own priorities do nothing on Linux without root, while
 * any thread may ask the system itself to be treated worse. Elsewhere than on Linux the call would mean the whole process, so
 * there threads stay as they are.
 */
final class Niceness {
    private static final Logger log = LoggerFactory.getLogger(Niceness.class);
    /** PRIO_PROCESS, which means one thread on Linux. */
    private static final int THREAD = 0;

    private static final int ITSELF = 0;
    /** About a tenth of the weight of an ordinary thread: it still moves on when all processors are busy. */
    private static final int NICE = 10;

    private static final Optional<MethodHandle> SET_PRIORITY = setPriority();

    private Niceness() {}

    /** The same work, on a platform thread that gives way. */
    static Runnable givingWay(Runnable work) {
        return () -> {
            giveWay();
            work.run();
        };
    }

    private static void giveWay() {
        SET_PRIORITY.ifPresent(call -> {
            try {
                var answer = (int) call.invokeExact(THREAD, ITSELF, NICE);
                log.debug("niceness {}: {}", NICE, answer);
            } catch (Throwable refused) {
                log.debug("niceness not set", refused);
            }
        });
    }

    private static Optional<MethodHandle> setPriority() {
        if (!"Linux".equals(System.getProperty("os.name"))) {
            return Optional.empty();
        }
        var linker = Linker.nativeLinker();
        var signature = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup().find("setpriority").map(address -> linker.downcallHandle(address, signature));
    }
}
