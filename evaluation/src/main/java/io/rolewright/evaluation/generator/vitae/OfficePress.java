package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Format;
import io.rolewright.evaluation.generator.print.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a word processor's file in LibreOffice and saves it anew. */
record OfficePress(String ending) implements Press {
    private static final Program OFFICE = new Program(List.of("soffice", "libreoffice"));

    @Override
    public Optional<String> missing() {
        return OFFICE.missing();
    }

    @Override
    public void print(List<Order> orders, Path bench) throws IOException {
        Path made = Files.createDirectories(bench.resolve("made"));
        List<String> arguments = new ArrayList<>(List.of(
                "-env:UserInstallation="
                        + bench.toAbsolutePath().resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                ending.equals("docx") ? "docx:Office Open XML Text" : ending,
                "--outdir",
                made.toAbsolutePath().toString()));
        for (Order order : orders) {
            Path source = bench.resolve(stem(order) + ".docx");
            Files.write(
                    source,
                    Printer.of(Format.WORD).print(order.sheet(), order.look().style(Format.WORD)));
            arguments.add(source.toAbsolutePath().toString());
        }
        OFFICE.run(bench, arguments);
        for (Order order : orders) {
            Files.copy(made.resolve(stem(order) + "." + ending), order.file());
        }
    }

    private static String stem(Order order) {
        String name = order.file().getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
