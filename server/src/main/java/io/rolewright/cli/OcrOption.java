package io.rolewright.cli;

import io.rolewright.engine.document.Recognition;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether the letters of pictures and scans are recognised. */
final class OcrOption {
    @Option(
            names = "--ocr",
            paramLabel = "WHEN",
            defaultValue = "off",
            description =
                    "Read pictures and scans: auto where Tesseract is installed, or off; ${DEFAULT-VALUE} by default.")
    private Choice choice = Choice.off;

    /** As it is typed. */
    enum Choice {
        off,
        auto
    }

    Optional<Recognition> recognition() {
        return choice == Choice.off ? Optional.empty() : Recognition.installed();
    }
}
