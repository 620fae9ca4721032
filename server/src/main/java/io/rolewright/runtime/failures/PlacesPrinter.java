package io.rolewright.runtime.failures;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** Prints failures into structured logs without their messages. Spring Boot makes it by its name. */
public final class PlacesPrinter implements StackTracePrinter {
    @Override
    public void printStackTrace(Throwable failure, Appendable line) throws IOException {
        line.append(StackPlaces.of(failure).toString());
    }
}
