package io.rolewright.evaluation.generator.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sets CVs with pdfTeX, which hyphenates, kerns and joins letters. */
final class TexPress implements Press {
    private static final Program TEX = new Program(List.of("pdflatex"));

    @Override
    public Optional<String> missing() {
        return TEX.missing();
    }

    @Override
    public void print(List<Order> orders, Path bench) throws IOException {
        for (Order order : orders) {
            String name = order.file().getFileName().toString().replace(".pdf", "");
            Files.writeString(bench.resolve(name + ".tex"), new TexPage(order.sheet(), order.look()).text());
            TEX.run(bench, List.of("-interaction=nonstopmode", name + ".tex"));
            Files.copy(bench.resolve(name + ".pdf"), order.file());
        }
    }
}
