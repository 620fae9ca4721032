package io.rolewright.storage.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be stored, and how it is read.
 *
 * @param files the folder of the stored files; {@code files} in the data folder, unless set. All processes that host
 *     {@code storage} need the same one, and no other installation may have it
 * @param maxFileSize size of the largest file that is taken; as much as is read at most, unless set
 * @param readers how many files are read at a time, each in a process of its own of up to 300 MB; at least 1
 * @param ocr whether the letters of pictures and scans are recognised: {@code auto} where Tesseract is installed, {@code off}
 *     nowhere. Without it they are answered with {@code document.no-text}
 * @param ocrPages how many pages of one file are recognised at most
 * @param ocrTime how long the pages of one file may take to be recognised, all together
 */
@ConfigurationProperties("rolewright.storage")
record StorageSettings(
        @Nullable Path files,
        @DefaultValue("20MB") DataSize maxFileSize,
        @DefaultValue("2") int readers,
        @DefaultValue("auto") Ocr ocr,
        @DefaultValue("10") int ocrPages,
        @DefaultValue("60s") Duration ocrTime) {
    StorageSettings {
        if (maxFileSize.toBytes() < 1 || readers < 1 || ocrPages < 1) {
            throw new IllegalArgumentException(
                    "rolewright.storage: max-file-size, readers and ocr-pages are at least 1");
        }
        if (!ocrTime.isPositive()) {
            throw new IllegalArgumentException("rolewright.storage: ocr-time is more than nothing");
        }
    }

    /** Whether pictures are read. */
    enum Ocr {
        AUTO,
        OFF
    }
}
