package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes files of CVs; programs that start slowly take all of a batch at once. */
interface Press {
    /** A CV and the file that it shall become. */
    record Order(Sheet sheet, Look look, Path file) {}

    /** The program that is not installed; empty when the press can print. */
    Optional<String> missing();

    /** Prints all orders; a folder of its own below {@code bench} may hold what is needed on the way. */
    void print(List<Order> orders, Path bench) throws IOException;
}
