package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Format;
import io.rolewright.evaluation.generator.print.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The printers of the sample agency. */
record OwnPress(Format format) implements Press {
    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public void print(List<Order> orders, Path bench) throws IOException {
        for (Order order : orders) {
            byte[] file = Printer.of(format).print(order.sheet(), order.look().style(format));
            Files.write(order.file(), file);
        }
    }
}
